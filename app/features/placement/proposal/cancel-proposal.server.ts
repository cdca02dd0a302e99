import { audit } from "~/db/audit";
import { Prisma } from "~/db/generated/client";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { CancelProposal } from "./cancel-proposal.schema";

/** Ends a search; the best plan that it has found is kept. One that has ended stays as it is. */
export async function cancelProposal(
  actor: Actor,
  { planId, runId }: CancelProposal,
  outer?: Tx,
): Promise<Outcome<null, never>> {
  return inTransaction(async (tx) => {
    ensure(can(actor, "plan.manage", null));
    found(await tx.proposalRun.findFirst({ where: { id: runId, planId }, select: { id: true } }));
    const cancelAskedAt = now();
    const waiting = await tx.proposalRun.updateMany({
      where: { id: runId, state: "queued" },
      data: { state: "cancelled", cancelAskedAt, endedAt: now(), instance: Prisma.DbNull },
    });
    const running = await tx.proposalRun.updateMany({
      where: { id: runId, state: "running", cancelAskedAt: null },
      data: { cancelAskedAt },
    });
    if (waiting.count + running.count > 0) {
      const subject = { type: "plan", id: planId };
      await audit(tx, actor, { action: "plan.cancel-proposal", subject, after: { runId } });
    }
    return succeed(null);
  }, outer);
}
