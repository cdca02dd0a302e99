import { db } from "~/db/client";
import type { Prisma } from "~/db/generated/client";
import { inForceOn } from "~/db/in-force";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can, type LedFacts } from "~/domain/access/can";
import { notFound } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";

/** Who leads a cluster on a day; 404 when the actor may not see it. */
export async function clusterFacts(
  actor: Actor,
  clusterId: string,
  on: Day,
  client: Tx = db,
): Promise<LedFacts> {
  const rows = await client.cluster.findMany({
    where: { id: clusterId },
    select: { trainers: { where: inForceOn(on), select: { trainerId: true } } },
  });
  const facts = rows.map(({ trainers }) => ({
    trainerIds: trainers.map((row) => row.trainerId),
  }))[0];
  return facts && can(actor, "cluster.read", facts) ? facts : notFound();
}

/** The clusters that an actor may see on a day, as a condition. */
export function visibleClusters(actor: Actor, on: Day): Prisma.ClusterWhereInput {
  if (actor.role === "planner") return {};
  if (actor.trainerId === null) return { id: { in: [] } };
  return { trainers: { some: { trainerId: actor.trainerId, ...inForceOn(on) } } };
}
