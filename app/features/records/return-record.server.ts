import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { recordAfter } from "~/domain/progress/record-lifecycle";
import { now } from "~/platform/clock";
import type { ReturnRecord } from "./record.schema";
import type { RecordFailure } from "./record-failure";
import { reviewedRecord } from "./reviewed-record.server";
import { tellTrainee } from "./tell-trainee.server";

type Returned = Outcome<{ recordId: string }, RecordFailure>;

/** Gives a week back with what is to be mended; the trainee writes on. */
export function returnRecord(actor: Actor, input: ReturnRecord, outer?: Tx): Promise<Returned> {
  return inTransaction<Returned>(async (tx) => {
    const { recordId, comment } = input;
    const record = await reviewedRecord(tx, actor, recordId);
    const state = recordAfter(record.state, "return");
    if (state === null) return fail({ code: "not-submitted" });
    if (record.version !== input.version) return fail({ code: "stale" });
    await tx.recordReturn.create({
      data: { recordId, comment, returnedAt: now(), returnedById: actor.personId },
    });
    await tx.record.update({
      where: { id: recordId },
      data: { state, version: { increment: 1 } },
    });
    await audit(tx, actor, {
      action: "record.return",
      subject: { type: "record", id: recordId },
      after: { traineeId: record.traineeId, weekOn: record.weekOn },
    });
    await tellTrainee(tx, record, { kind: "recordReturned", by: actor, comment });
    return succeed({ recordId });
  }, outer);
}
