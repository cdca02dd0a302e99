import type { Tx } from "~/db/transaction";
import { found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { isEditable, PLAN_STATES } from "~/domain/placement/plan-lifecycle";
import type { PlanFailure } from "./plan-failure";

/** Takes an editable plan for this transaction: its row is locked and its version counts on. */
export async function claimPlan(
  tx: Tx,
  { planId, version }: { planId: string; version: number },
): Promise<Outcome<null, PlanFailure>> {
  const claimed = await tx.plan.updateMany({
    where: { id: planId, version, state: { in: PLAN_STATES.filter(isEditable) } },
    data: { version: { increment: 1 } },
  });
  if (claimed.count === 1) return succeed(null);
  const plan = found(await tx.plan.findUnique({ where: { id: planId }, select: { state: true } }));
  return fail({ code: isEditable(plan.state) ? "stale" : "not-editable" });
}
