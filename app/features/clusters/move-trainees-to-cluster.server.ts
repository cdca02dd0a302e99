import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { ClusterFailure } from "./cluster-failure";
import { moveTraineeToCluster } from "./move-trainee-to-cluster.server";
import type { MoveTraineesToCluster } from "./move-trainees-to-cluster.schema";

type Moved = Outcome<{ clusterId: string; cluster: string; count: number }, ClusterFailure>;

/** Moves several trainees to one cluster from one day: all of them or, with the reason, nobody. */
export async function moveTraineesToCluster(
  actor: Actor,
  { traineeIds, clusterId, on, seen }: MoveTraineesToCluster,
  outer?: Tx,
): Promise<Moved> {
  ensure(can(actor, "cluster.manage", null));
  return inTransaction<Moved>(async (tx) => {
    let cluster = "";
    for (const traineeId of [...traineeIds].sort()) {
      const seenMembershipId = seen.get(traineeId) ?? null;
      const input = { traineeId, clusterId, on, seenMembershipId };
      const moved = await moveTraineeToCluster(actor, input, tx);
      if (!moved.ok) return fail(moved.error);
      cluster = moved.value.cluster;
    }
    return succeed({ clusterId, cluster, count: traineeIds.length });
  }, outer);
}
