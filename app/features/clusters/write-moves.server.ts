import { audit } from "~/db/audit";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { Rearrangement } from "~/domain/clusters/rearrange";
import type { WantedMove } from "~/domain/clusters/rearrange-all";

export type MembershipRow = ReturnType<
  typeof membershipOf<Prisma.ClusterMembershipGetPayload<object>>
>;

/** A row of the database as the domain judges it. */
export function membershipOf<Row extends { startsOn: Date; endsOn: Date | null }>(row: Row) {
  return { ...row, startsOn: fromDbDay(row.startsOn), endsOn: fromDbDayOrNull(row.endsOn) };
}

/** The cohort's clusters and whoever could move into them wait for each other; clusters first. */
export async function lockForMoves(tx: Tx, cohortId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Cluster" WHERE "cohortId" = ${cohortId}::uuid ORDER BY "id" FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM "Trainee" WHERE "cohortId" = ${cohortId}::uuid ORDER BY "id" FOR UPDATE`;
}

/** Every row of who moves and of where they move to. */
export async function membershipsFor(
  tx: Tx,
  wanted: readonly WantedMove[],
): Promise<MembershipRow[]> {
  const rows = await tx.clusterMembership.findMany({
    where: {
      OR: [
        { traineeId: { in: wanted.map(({ traineeId }) => traineeId) } },
        { clusterId: { in: wanted.map(({ clusterId }) => clusterId) } },
      ],
    },
    orderBy: { startsOn: "asc" },
  });
  return rows.map(membershipOf);
}

type Moves = { cohortId: string; moves: Rearrangement<MembershipRow>[]; rows: MembershipRow[] };

/** Closes, replaces and opens all rows, and claims the next version of every cluster they touch. */
export async function writeMoves(tx: Tx, actor: Actor, { cohortId, moves }: Moves): Promise<void> {
  const replaced = moves.flatMap(({ replace }) => replace?.id ?? []);
  await tx.clusterMembership.deleteMany({ where: { id: { in: replaced } } });
  const closed = moves.flatMap(({ close }) => close ?? []);
  for (const endsOn of new Set(closed.map((one) => one.endsOn))) {
    const ids = closed
      .filter((one) => one.endsOn === endsOn)
      .map(({ membership }) => membership.id);
    await tx.clusterMembership.updateMany({
      where: { id: { in: ids } },
      data: { endsOn: toDbDay(endsOn) },
    });
  }
  await tx.clusterMembership.createMany({
    data: moves.map(({ open: { traineeId, clusterId, startsOn } }) => ({
      traineeId,
      clusterId,
      startsOn: toDbDay(startsOn),
    })),
  });
  const from = (move: Rearrangement<MembershipRow>) =>
    (move.replace ?? move.close?.membership)?.clusterId ?? null;
  const touched = moves.flatMap((move) => [move.open.clusterId, from(move)]);
  await tx.cluster.updateMany({
    where: { id: { in: touched.filter((id) => id !== null) } },
    data: { version: { increment: 1 } },
  });
  await audit(tx, actor, {
    action: "clusters.split",
    subject: { type: "cohort", id: cohortId },
    after: { moves: moves.map((move) => ({ ...move.open, from: from(move) })) },
  });
}
