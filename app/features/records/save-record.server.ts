import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { WriteRecord } from "./record.schema";
import { type Written, writeRecord } from "./written-record.server";

/** A draft is kept as it is typed; the log hears of it when it is handed in. */
export function saveRecord(actor: Actor, input: WriteRecord, outer?: Tx): Promise<Written> {
  return inTransaction<Written>((tx) => writeRecord(tx, actor, input), outer);
}
