import type { Tx } from "~/db/transaction";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { ImportError, StoredMapping } from "./import-record";
import type { LoadedImport } from "./load-import.server";
import type { RawTable } from "./read-table";

/** Keeps a new understanding of a list that is not yet applied and that nobody changed meanwhile. */
export async function reviseImport(
  tx: Tx,
  list: LoadedImport,
  version: number,
  change: { mapping: StoredMapping; table?: RawTable },
): Promise<Outcome<null, ImportError>> {
  if (list.appliedAt) return fail({ code: "already-applied" });
  const { count } = await tx.import.updateMany({
    where: { id: list.id, version, appliedAt: null },
    data: { ...change, version: { increment: 1 } },
  });
  return count === 1 ? succeed(null) : fail({ code: "stale" });
}
