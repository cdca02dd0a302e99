import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { today } from "~/platform/clock";
import { clusterFacts } from "./cluster-facts.query.server";

/**
 * Claims the next version of a cluster that the actor may change; false when somebody else was
 * quicker. 404 out of sight, 403 for its trainers.
 */
export async function claimCluster(
  tx: Tx,
  actor: Actor,
  seen: { clusterId: string; version: number },
): Promise<boolean> {
  await clusterFacts(actor, seen.clusterId, today(), tx);
  ensure(can(actor, "cluster.manage", null));
  const { count } = await tx.cluster.updateMany({
    where: { id: seen.clusterId, version: seen.version },
    data: { version: { increment: 1 } },
  });
  return count === 1;
}
