import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { type Outcome, succeed } from "~/domain/outcome";
import { claimPlan } from "./claim-plan.server";
import type { DiscardDraft } from "./discard-draft.schema";
import type { PlanFailure } from "./plan-failure";

type Discarded = Outcome<{ cohortId: string; name: string }, PlanFailure>;

/** Throws a draft away with its placements; what was ever published stays. */
export async function discardDraft(
  actor: Actor,
  input: DiscardDraft,
  outer?: Tx,
): Promise<Discarded> {
  return inTransaction<Discarded>(async (tx) => {
    ensure(can(actor, "plan.manage", null));
    const claimed = await claimPlan(tx, input);
    if (!claimed.ok) return claimed;
    const placements = await tx.placement.findMany({
      where: { planId: input.planId },
      select: { traineeId: true, phaseId: true, siteId: true },
    });
    const { cohortId, name } = await tx.plan.delete({ where: { id: input.planId } });
    await audit(tx, actor, {
      action: "plan.discard",
      subject: { type: "plan", id: input.planId },
      before: { cohortId, name, placements },
    });
    return succeed({ cohortId, name });
  }, outer);
}
