import { audit } from "~/db/audit";
import { fromDbDayOrNull, toDbDayOrNull } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { peakMembers } from "~/domain/clusters/membership";
import { CLUSTER_SIZE } from "~/domain/clusters/sizing";
import { type TakenBack, takeBack } from "~/domain/clusters/take-back";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { displayName } from "~/domain/people/name";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";
import type { ClusterFailure } from "./cluster-failure";
import type { TakeBackMove } from "./take-back-move.schema";
import { type MembershipRow, membershipOf } from "./write-moves.server";

type Back = Outcome<{ person: string }, ClusterFailure>;

/** A move that has not begun is taken back; the membership before it goes on. */
export async function takeBackMove(actor: Actor, input: TakeBackMove, outer?: Tx): Promise<Back> {
  return inTransaction<Back>(async (tx) => {
    await traineeFacts(actor, input.traineeId, today(), tx);
    ensure(can(actor, "cluster.manage", null));
    const { person, rows, limits } = await lock(tx, input.traineeId);
    const planned = rows.find(({ id }) => id === input.membershipId);
    if (!planned) return fail({ code: "stale" });
    const limitOf = ({ clusterId }: MembershipRow) => limits.get(clusterId) ?? null;
    const back = takeBack(rows, planned, today(), limitOf);
    if (!back.ok) return back;
    if (await isFullWith(tx, back.value)) {
      return fail({ code: "cluster-full", values: { name: "", most: CLUSTER_SIZE.most } });
    }
    await write(tx, actor, back.value);
    return succeed({ person: displayName(person) });
  }, outer);
}

/** Clusters before the trainee, as every move does. */
async function lock(tx: Tx, traineeId: string) {
  await tx.$queryRaw`SELECT 1 FROM "Cluster" WHERE "id" IN
    (SELECT "clusterId" FROM "ClusterMembership" WHERE "traineeId" = ${traineeId}::uuid)
    ORDER BY "id" FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM "Trainee" WHERE "id" = ${traineeId}::uuid FOR UPDATE`;
  const trainee = await tx.trainee.findUniqueOrThrow({
    where: { id: traineeId },
    include: {
      person: true,
      memberships: { include: { cluster: { select: { closing: true } } } },
    },
  });
  const limits = new Map(
    trainee.memberships.map(({ clusterId, cluster }) => [
      clusterId,
      fromDbDayOrNull(cluster.closing?.lastOn ?? null),
    ]),
  );
  const rows = trainee.memberships.map(({ cluster: _, ...row }) => membershipOf(row));
  return { person: trainee.person, rows, limits };
}

/** Whether the cluster that the trainee stays in has been filled up meanwhile. */
async function isFullWith(tx: Tx, { reopen, remove }: TakenBack<MembershipRow>): Promise<boolean> {
  if (!reopen) return false;
  const { row, endsOn } = reopen;
  const others = await tx.clusterMembership.findMany({
    where: { clusterId: row.clusterId, traineeId: { not: row.traineeId } },
  });
  const after = [...others.map(membershipOf), { ...row, endsOn }];
  return peakMembers(after, row.clusterId, remove.startsOn) > CLUSTER_SIZE.most;
}

async function write(tx: Tx, actor: Actor, { remove, reopen }: TakenBack<MembershipRow>) {
  await tx.clusterMembership.delete({ where: { id: remove.id } });
  if (reopen) {
    await tx.clusterMembership.update({
      where: { id: reopen.row.id },
      data: { endsOn: toDbDayOrNull(reopen.endsOn) },
    });
  }
  await audit(tx, actor, {
    action: "cluster.take-back-move",
    subject: { type: "trainee", id: remove.traineeId },
    before: { clusterId: remove.clusterId, startsOn: remove.startsOn },
    ...(reopen && { after: { clusterId: reopen.row.clusterId, endsOn: reopen.endsOn } }),
  });
}
