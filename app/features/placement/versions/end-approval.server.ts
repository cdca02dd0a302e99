import { audit } from "~/db/audit";
import { countPlansOn } from "~/db/plan-cells";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { PlanFailure } from "../plan-failure";
import type { RejectPlan, WithdrawPlan } from "./approval.schema";
import { tellAnswered } from "./tell-approval.server";

type Ended = Outcome<null, PlanFailure>;
type Ending = {
  planId: string;
  version: number;
  answer: "withdrawn" | "rejected";
  reason?: string;
};

/** Whoever put a plan forward takes it back; it is a draft again. */
export function withdrawPlan(actor: Actor, input: WithdrawPlan, outer?: Tx): Promise<Ended> {
  return endApproval(actor, { ...input, answer: "withdrawn" }, outer);
}

/** A second planner sends a plan back with a reason; it is a draft again. */
export function rejectPlan(actor: Actor, input: RejectPlan, outer?: Tx): Promise<Ended> {
  return endApproval(actor, { ...input, answer: "rejected" }, outer);
}

async function endApproval(actor: Actor, ending: Ending, outer?: Tx): Promise<Ended> {
  const { planId, version, answer, reason } = ending;
  return inTransaction<Ended>(async (tx) => {
    ensure(can(actor, "plan.publish", null));
    await tx.$queryRaw`SELECT 1 FROM "Plan" WHERE "id" = ${planId}::uuid FOR UPDATE`;
    const plan = found(await tx.plan.findUnique({ where: { id: planId } }));
    if (plan.version !== version) return fail({ code: "stale" });
    const asked = await tx.approvalRequest.findFirst({ where: { planId, answer: null } });
    if (!asked || plan.state !== "proposed") return fail({ code: "nothing-asked" });
    const isOwn = asked.askedById === actor.personId;
    if (answer === "rejected" && isOwn) return fail({ code: "own-proposal" });
    await tx.approvalRequest.update({
      where: { id: asked.id },
      data: { answer, answeredAt: now(), answeredById: actor.personId, reason: reason ?? null },
    });
    await tx.plan.update({ where: { id: planId }, data: { state: "draft" } });
    await countPlansOn(tx, actor, [planId], []);
    if (reason) await tellAnswered(tx, actor, { planId, askedById: asked.askedById, reason });
    await audit(tx, actor, {
      action: answer === "rejected" ? "plan.reject" : "plan.withdraw",
      subject: { type: "plan", id: planId },
      ...(reason && { reason }),
    });
    return succeed(null);
  }, outer);
}
