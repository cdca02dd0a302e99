import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { claimCluster } from "./claim-cluster.server";
import type { ClusterFailure } from "./cluster-failure";
import type { RenameCluster } from "./rename-cluster.schema";

type Renamed = Outcome<{ name: string }, ClusterFailure>;

/** Names are unique within a cohort. */
export async function renameCluster(
  actor: Actor,
  input: RenameCluster,
  outer?: Tx,
): Promise<Renamed> {
  return inTransaction<Renamed>(async (tx) => {
    if (!(await claimCluster(tx, actor, input))) return fail({ code: "stale" });
    const { clusterId, name } = input;
    const cluster = await tx.cluster.findUniqueOrThrow({ where: { id: clusterId } });
    const namesake = await tx.cluster.findFirst({
      where: {
        cohortId: cluster.cohortId,
        id: { not: clusterId },
        name: { equals: name, mode: "insensitive" },
      },
    });
    if (namesake) return fail({ code: "name-taken", field: "name" });
    await tx.cluster.update({ where: { id: clusterId }, data: { name } });
    await audit(tx, actor, {
      action: "cluster.rename",
      subject: { type: "cluster", id: clusterId },
      before: { name: cluster.name },
      after: { name },
    });
    return succeed({ name });
  }, outer);
}
