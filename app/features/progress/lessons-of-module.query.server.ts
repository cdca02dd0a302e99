import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { addDays, dayOf } from "~/domain/calendar/day";
import { visibleClusters } from "~/features/clusters/cluster-facts.query.server";
import { CITY_ZONE, now, today } from "~/platform/clock";

const WEEKS_BACK = 6;
const MOST = 6;

/** Whose lessons: a cluster's, or those of the clusters of a cohort that the actor may see. */
export type LessonsOf = { clusterId: string } | { cohortId: string };

/** The last lessons about a module and who was there, the newest first; of a cohort with the clusters. */
export async function lessonsOfModule(actor: Actor, of: LessonsOf, moduleId: string) {
  const on = today();
  const within = "clusterId" in of ? { id: of.clusterId } : of;
  const cluster = { ...within, AND: visibleClusters(actor, on) };
  const lessons = await db.lesson.findMany({
    where: {
      active: true,
      startsAt: { gte: toDbDay(addDays(on, -WEEKS_BACK * 7)), lte: now() },
      clusters: { some: { cluster } },
      modules: { some: { moduleId } },
    },
    orderBy: { startsAt: "desc" },
    take: MOST,
    select: {
      ...{ id: true, title: true, startsAt: true },
      clusters: { where: { cluster }, select: { cluster: { select: { name: true } } } },
      attendances: {
        where: { mark: { in: ["present", "late"] } },
        select: { traineeId: true },
      },
    },
  });
  return lessons.map(({ id, title, startsAt, clusters, attendances }) => ({
    ...{ id, title, on: dayOf(startsAt, CITY_ZONE) },
    of: "cohortId" in of ? clusters.map((row) => row.cluster.name).join(", ") : null,
    presentIds: attendances.map(({ traineeId }) => traineeId),
  }));
}
