import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { type Outcome, succeed } from "~/domain/outcome";
import { claimTimetable } from "./claim-timetable.server";
import type { SeenDraft } from "./draft.schema";
import type { TimetableFailure } from "./timetable-failure";

type Discarded = Outcome<{ cohortId: string }, TimetableFailure>;

/** Throws a draft away; lessons that were made of it stay. */
export async function discardTimetable(
  actor: Actor,
  input: SeenDraft,
  outer?: Tx,
): Promise<Discarded> {
  return inTransaction<Discarded>(async (tx) => {
    const claimed = await claimTimetable(tx, actor, input);
    if (!claimed.ok) return claimed;
    const { cohortId, phaseId, settings } = claimed.value;
    await tx.timetableDraft.delete({ where: { id: input.draftId } });
    await audit(tx, actor, {
      action: "timetable.discard",
      subject: { type: "timetable", id: input.draftId },
      before: { cohortId, phaseId, settings },
    });
    return succeed({ cohortId });
  }, outer);
}
