import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can, type LedFacts } from "~/domain/access/can";
import { ensure, notFound } from "~/domain/access/refusal";
import { today } from "~/platform/clock";
import { clustersVisibleTo, inForceOn } from "./lesson-scope.server";

/** Refuses unless the actor may plan for all of these clusters; those out of sight are not there. */
export async function ensureMayPlanFor(
  tx: Tx,
  actor: Actor,
  clusterIds: readonly string[],
): Promise<void> {
  ensure(can(actor, "lesson.plan", null));
  const ids = [...new Set(clusterIds)];
  const clusters = await ledFacts(tx, {
    AND: [{ id: { in: ids } }, clustersVisibleTo(actor, today())],
  });
  if (clusters.length < ids.length) notFound();
  ensure(can(actor, "lesson.manage", { trainerIds: [], clusters }));
}

/** Whether the actor manages the lessons of all these clusters today. */
export async function manages(
  tx: Tx,
  actor: Actor,
  clusterIds: readonly string[],
): Promise<boolean> {
  const clusters = await ledFacts(tx, { id: { in: [...clusterIds] } });
  return can(actor, "lesson.manage", { trainerIds: [], clusters });
}

/** Of these clusters those in sight. */
export async function visibleClusterIds(
  client: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await client.cluster.findMany({
    where: { AND: [{ id: { in: [...ids] } }, clustersVisibleTo(actor, today())] },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

async function ledFacts(tx: Tx, where: Prisma.ClusterWhereInput): Promise<LedFacts[]> {
  const clusters = await tx.cluster.findMany({
    where,
    select: { trainers: { where: inForceOn(today()), select: { trainerId: true } } },
  });
  return clusters.map(({ trainers }) => ({
    trainerIds: trainers.map(({ trainerId }) => trainerId),
  }));
}
