import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Outcome, succeed } from "~/domain/outcome";
import type { ClusterFailure } from "./cluster-failure";
import type { RemovePreference } from "./remove-preference.schema";

type Removed = Outcome<null, ClusterFailure>;

/** Takes a wish away; a wish never moves anybody by itself. */
export async function removePreference(
  actor: Actor,
  { cohortId, preferenceId }: RemovePreference,
  outer?: Tx,
): Promise<Removed> {
  ensure(can(actor, "cluster.manage", null));
  return inTransaction<Removed>(async (tx) => {
    const row = found(
      await tx.clusterPreference.findUnique({
        where: { id: preferenceId, cohortId },
        include: { members: true },
      }),
    );
    await tx.clusterPreference.delete({ where: { id: row.id } });
    await audit(tx, actor, {
      action: "cluster.remove-preference",
      subject: { type: "cohort", id: cohortId },
      before: { kind: row.kind, traineeIds: row.members.map(({ traineeId }) => traineeId) },
    });
    return succeed(null);
  }, outer);
}
