import { audit } from "~/db/audit";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { claimCluster } from "./claim-cluster.server";
import type { ClusterFailure } from "./cluster-failure";
import type { EndClusterTrainer } from "./end-cluster-trainer.schema";

type Ended = Outcome<null, ClusterFailure>;

/** Gives a lead or deputy a last day; the row stays. */
export async function endClusterTrainer(
  actor: Actor,
  input: EndClusterTrainer,
  outer?: Tx,
): Promise<Ended> {
  return inTransaction<Ended>(async (tx) => {
    if (!(await claimCluster(tx, actor, input))) return fail({ code: "stale" });
    const { clusterId, assignmentId, endsOn } = input;
    const row = found(
      await tx.clusterTrainer.findUnique({ where: { id: assignmentId, clusterId } }),
    );
    if (endsOn < fromDbDay(row.startsOn))
      return fail({ code: "ends-before-start", field: "endsOn" });
    await tx.clusterTrainer.update({
      where: { id: assignmentId },
      data: { endsOn: toDbDay(endsOn) },
    });
    await audit(tx, actor, {
      action: "cluster.end-trainer",
      subject: { type: "cluster", id: clusterId },
      before: { trainerId: row.trainerId, endsOn: fromDbDayOrNull(row.endsOn) },
      after: { trainerId: row.trainerId, endsOn },
    });
    return succeed(null);
  }, outer);
}
