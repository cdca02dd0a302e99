import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { type Outcome, succeed } from "~/domain/outcome";
import { wake } from "~/platform/jobs";
import { claimTimetable } from "./claim-timetable.server";
import type { SeenDraft } from "./draft.schema";
import type { TimetableFailure } from "./timetable-failure";
import { timetableJob } from "./timetable-job.server";

type Asked = Outcome<{ draftId: string }, TimetableFailure>;

/** Searches again: what is locked or accepted stays, everything else is placed anew. */
export async function regenerateTimetable(
  actor: Actor,
  input: SeenDraft,
  outer?: Tx,
): Promise<Asked> {
  const asked = await inTransaction<Asked>(async (tx) => {
    const claimed = await claimTimetable(tx, actor, input);
    if (!claimed.ok) return claimed;
    const { draftId } = input;
    await tx.timetableRun.create({ data: { draftId, requestedById: actor.personId } });
    await audit(tx, actor, {
      action: "timetable.regenerate",
      subject: { type: "timetable", id: draftId },
    });
    return succeed({ draftId });
  }, outer);
  if (asked.ok && !outer) wake(timetableJob);
  return asked;
}
