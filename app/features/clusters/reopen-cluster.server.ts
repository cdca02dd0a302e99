import { audit } from "~/db/audit";
import { fromDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { claimCluster } from "./claim-cluster.server";
import type { ClusterFailure } from "./cluster-failure";
import type { ReopenCluster } from "./reopen-cluster.schema";

type Reopened = Outcome<null, ClusterFailure>;

/** Takes a closing back; members and trainers do not come back by themselves. */
export async function reopenCluster(
  actor: Actor,
  input: ReopenCluster,
  outer?: Tx,
): Promise<Reopened> {
  return inTransaction<Reopened>(async (tx) => {
    if (!(await claimCluster(tx, actor, input))) return fail({ code: "stale" });
    const { clusterId } = input;
    const closing = await tx.clusterClosing.findUnique({ where: { clusterId } });
    if (!closing) return fail({ code: "stale" });
    await tx.clusterClosing.delete({ where: { clusterId } });
    await audit(tx, actor, {
      action: "cluster.reopen",
      subject: { type: "cluster", id: clusterId },
      before: { lastOn: fromDbDay(closing.lastOn), successorId: closing.successorId },
    });
    return succeed(null);
  }, outer);
}
