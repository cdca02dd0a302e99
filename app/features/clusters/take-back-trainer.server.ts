import { audit } from "~/db/audit";
import { fromDbDayOrNull, toDbDayOrNull } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { takeBack } from "~/domain/clusters/take-back";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { today } from "~/platform/clock";
import { claimCluster } from "./claim-cluster.server";
import type { ClusterFailure } from "./cluster-failure";
import type { TakeBackTrainer } from "./take-back-trainer.schema";
import { membershipOf } from "./write-moves.server";

type Back = Outcome<null, ClusterFailure>;

/** An assignment that has not begun is taken back; a lead who was to be replaced goes on. */
export async function takeBackTrainer(
  actor: Actor,
  input: TakeBackTrainer,
  outer?: Tx,
): Promise<Back> {
  return inTransaction<Back>(async (tx) => {
    if (!(await claimCluster(tx, actor, input))) return fail({ code: "stale" });
    const { clusterId, assignmentId } = input;
    const rows = (await tx.clusterTrainer.findMany({ where: { clusterId } })).map(membershipOf);
    const planned = found(rows.find(({ id }) => id === assignmentId) ?? null);
    const isLead = planned.role === "lead";
    const leads = isLead ? rows.filter(({ role }) => role === "lead") : [];
    const closing = await tx.clusterClosing.findUnique({ where: { clusterId } });
    const lastOn = fromDbDayOrNull(closing?.lastOn ?? null);
    const back = takeBack(leads, planned, today(), () => lastOn);
    if (!back.ok) return back;
    const { remove, reopen } = back.value;
    await tx.clusterTrainer.delete({ where: { id: remove.id } });
    if (reopen) {
      await tx.clusterTrainer.update({
        where: { id: reopen.row.id },
        data: { endsOn: toDbDayOrNull(reopen.endsOn) },
      });
    }
    await audit(tx, actor, {
      action: "cluster.take-back-trainer",
      subject: { type: "cluster", id: clusterId },
      before: { trainerId: remove.trainerId, role: remove.role, startsOn: remove.startsOn },
    });
    return succeed(null);
  }, outer);
}
