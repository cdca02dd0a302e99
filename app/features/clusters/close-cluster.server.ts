import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { judgeClosing, laterThan, mergedFrom } from "~/domain/clusters/closing";
import { rearrangeAll, type WantedMove } from "~/domain/clusters/rearrange-all";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { today } from "~/platform/clock";
import { claimCluster } from "./claim-cluster.server";
import type { CloseCluster } from "./close-cluster.schema";
import type { ClusterFailure } from "./cluster-failure";
import { laterThings } from "./later-things.server";
import { type MembershipRow, membershipOf, membershipsFor, writeMoves } from "./write-moves.server";

type Closed = Outcome<{ name: string; lastOn: string }, ClusterFailure>;

/** Closes a cluster where nothing later depends on it; its members may go on in another. */
export async function closeCluster(actor: Actor, input: CloseCluster, outer?: Tx): Promise<Closed> {
  return inTransaction<Closed>(async (tx) => {
    if (!(await claimCluster(tx, actor, input))) return fail({ code: "stale" });
    const { clusterId, lastOn, successorId } = input;
    const cluster = await lock(tx, input);
    if (cluster.closing) return fail({ code: "already-closed" });
    if (successorId === clusterId)
      return fail({ code: "same-cluster-merged", field: "successorId" });
    const later = await laterThings(tx, clusterId, lastOn);
    const cohort = {
      startsOn: fromDbDay(cluster.cohort.startsOn),
      endsOn: fromDbDay(cluster.cohort.endsOn),
    };
    const judged = judgeClosing(lastOn, { cohort, later, movesOn: successorId !== null });
    if (!judged.ok) return judged;
    const moved = successorId ? await merge(tx, actor, { ...input, successorId }) : succeed(null);
    if (!moved.ok) return moved;
    await write(tx, actor, input);
    return succeed({ name: cluster.name, lastOn });
  }, outer);
}

async function lock(tx: Tx, { clusterId, successorId }: CloseCluster) {
  const ids = [clusterId, successorId ?? clusterId];
  await tx.$queryRaw`SELECT 1 FROM "Cluster" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const successor = await tx.cluster.findUnique({ where: { id: successorId ?? clusterId } });
  const cluster = await tx.cluster.findUniqueOrThrow({
    where: { id: clusterId },
    include: { cohort: true, closing: true },
  });
  found(successor?.cohortId === cluster.cohortId ? successor : null);
  return cluster;
}

/** Everybody who would still be a member goes on in the successor from the day after. */
async function merge(
  tx: Tx,
  actor: Actor,
  { clusterId, lastOn, successorId }: CloseCluster & { successorId: string },
): Promise<Outcome<null, ClusterFailure>> {
  const { cohortId } = await tx.cluster.findUniqueOrThrow({ where: { id: clusterId } });
  const members = await tx.clusterMembership.findMany({ where: { clusterId } });
  const staying: MembershipRow[] = laterThan(members.map(membershipOf), lastOn);
  const wanted = staying.map(
    ({ traineeId }): WantedMove => ({ traineeId, clusterId: successorId, on: mergedFrom(lastOn) }),
  );
  if (wanted.length === 0) return succeed(null);
  const rows = await membershipsFor(tx, wanted);
  const moves = rearrangeAll(rows, wanted, today());
  if (!moves.ok) return fail({ ...moves.error, field: "successorId" });
  await writeMoves(tx, actor, { cohortId, moves: moves.value, rows });
  return succeed(null);
}

/** Who leads or stands in until further notice does so until the last day. */
async function write(tx: Tx, actor: Actor, { clusterId, lastOn, successorId }: CloseCluster) {
  const at = toDbDay(lastOn);
  await tx.clusterTrainer.updateMany({
    where: { clusterId, OR: [{ endsOn: null }, { endsOn: { gt: at } }] },
    data: { endsOn: at },
  });
  await tx.clusterClosing.create({
    data: { clusterId, lastOn: at, successorId, closedById: actor.personId },
  });
  await audit(tx, actor, {
    action: "cluster.close",
    subject: { type: "cluster", id: clusterId },
    after: { lastOn, successorId },
  });
}
