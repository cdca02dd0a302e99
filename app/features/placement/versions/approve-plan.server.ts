import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { PlanFailure } from "../plan-failure";
import type { PlanRecord } from "../plan-record.server";
import { tellAnswered } from "./tell-approval.server";

/** Publishing what somebody put forward is its approval, and never by the one who asked. */
export async function approve(
  tx: Tx,
  actor: Actor,
  { plan }: PlanRecord,
): Promise<Outcome<null, PlanFailure>> {
  const asked = await tx.approvalRequest.findFirst({ where: { planId: plan.id, answer: null } });
  if (!asked) {
    return plan.cohort.programme.approvalRequired
      ? fail({ code: "approval-needed" })
      : succeed(null);
  }
  if (asked.askedById === actor.personId) return fail({ code: "own-proposal" });
  await tx.approvalRequest.update({
    where: { id: asked.id },
    data: { answer: "approved", answeredAt: now(), answeredById: actor.personId },
  });
  await tellAnswered(tx, actor, { planId: plan.id, askedById: asked.askedById, reason: null });
  return succeed(null);
}
