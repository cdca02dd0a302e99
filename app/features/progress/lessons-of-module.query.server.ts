import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { addDays, dayOf } from "~/domain/calendar/day";
import { clusterFacts } from "~/features/clusters/cluster-facts.query.server";
import { CITY_ZONE, now, today } from "~/platform/clock";

const WEEKS_BACK = 6;
const MOST = 6;

/** The last lessons of a cluster about a module and who was there, the newest first. */
export async function lessonsOfModule(actor: Actor, clusterId: string, moduleId: string) {
  const on = today();
  await clusterFacts(actor, clusterId, on);
  const lessons = await db.lesson.findMany({
    where: {
      active: true,
      startsAt: { gte: toDbDay(addDays(on, -WEEKS_BACK * 7)), lte: now() },
      clusters: { some: { clusterId } },
      modules: { some: { moduleId } },
    },
    orderBy: { startsAt: "desc" },
    take: MOST,
    select: {
      ...{ id: true, title: true, startsAt: true },
      attendances: {
        where: { mark: { in: ["present", "late"] } },
        select: { traineeId: true },
      },
    },
  });
  return lessons.map(({ id, title, startsAt, attendances }) => ({
    ...{ id, title, on: dayOf(startsAt, CITY_ZONE) },
    presentIds: attendances.map(({ traineeId }) => traineeId),
  }));
}
