import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { SeenDraft } from "./draft.schema";
import type { TimetableFailure } from "./timetable-failure";

/** Ends the search that is under way; the draft stays as it was before. */
export async function cancelRun(
  actor: Actor,
  { draftId }: SeenDraft,
  outer?: Tx,
): Promise<Outcome<{ draftId: string }, TimetableFailure>> {
  return inTransaction<Outcome<{ draftId: string }, TimetableFailure>>(async (tx) => {
    ensure(can(actor, "timetable.manage", null));
    found(await tx.timetableDraft.findUnique({ where: { id: draftId }, select: { id: true } }));
    const { count } = await tx.timetableRun.updateMany({
      where: { draftId, finishedAt: null },
      data: { finishedAt: now(), cancelledAt: now() },
    });
    if (count === 0) return fail({ code: "not-running" });
    const subject = { type: "timetable", id: draftId };
    await audit(tx, actor, { action: "timetable.cancelRun", subject });
    return succeed({ draftId });
  }, outer);
}
