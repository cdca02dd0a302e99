import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { countPlansOn } from "~/db/plan-cells";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { mondayOf } from "~/domain/calendar/day";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { lockPlan } from "../claim-cells.server";
import type { PlanFailure } from "../plan-failure";
import type { ProposePlan } from "./approval.schema";
import { tellAsked } from "./tell-approval.server";

/** Puts a draft before a second planner; until there is an answer nobody changes it. */
export async function proposePlan(
  actor: Actor,
  { planId, version, effectiveFrom, comment }: ProposePlan,
  outer?: Tx,
): Promise<Outcome<null, PlanFailure>> {
  return inTransaction<Outcome<null, PlanFailure>>(async (tx) => {
    ensure(can(actor, "plan.manage", null));
    const now = await lockPlan(tx, planId);
    if (!now.ok) return now;
    if (now.value !== version) return fail({ code: "stale" });
    if ((await tx.placement.count({ where: { planId } })) === 0)
      return fail({ code: "plan-empty" });
    await tx.plan.update({ where: { id: planId }, data: { state: "proposed" } });
    await countPlansOn(tx, actor, [planId], []);
    if (mondayOf(effectiveFrom) !== effectiveFrom)
      return fail({ code: "effective-not-monday", field: "effectiveFrom" });
    const asked = { planId, askedById: actor.personId, comment };
    await tx.approvalRequest.create({
      data: { ...asked, effectiveFrom: toDbDay(effectiveFrom) },
    });
    await tellAsked(tx, actor, planId);
    const reason = comment ? { reason: comment } : {};
    const subject = { type: "plan", id: planId };
    await audit(tx, actor, { action: "plan.ask-approval", subject, ...reason });
    return succeed(null);
  }, outer);
}
