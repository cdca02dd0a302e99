import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { addDays, type Day } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { displayName } from "~/domain/people/name";
import { CITY_ZONE } from "~/platform/clock";

const person = { select: { givenName: true, familyName: true } } as const;

/** What still depends on a site after its last day: placements that count, people, rooms, lessons, places. */
export async function consequencesOf(siteId: string, lastDay: Day, client: Tx = db) {
  const [placements, trainers, rooms, lessons, capacities] = [
    await loadPlacements(siteId, lastDay, client),
    await client.trainer.findMany({ where: { siteId }, select: { id: true, person } }),
    await client.room.findMany({ where: { siteId }, select: { id: true, name: true } }),
    await countLessons(siteId, lastDay, client),
    await client.capacity.findMany({
      where: { siteId, endsOn: { gt: toDbDay(lastDay) } },
      select: { id: true, startsOn: true, endsOn: true, places: true },
      orderBy: { startsOn: "asc" },
    }),
  ];
  return {
    placements,
    trainers: trainers.map(({ id, person: who }) => ({ id, name: displayName(who) })),
    rooms,
    lessons,
    capacities: capacities.map(({ startsOn, endsOn, ...row }) => ({
      ...row,
      startsOn: fromDbDay(startsOn),
      endsOn: fromDbDay(endsOn),
    })),
  };
}

export type Consequences = Awaited<ReturnType<typeof consequencesOf>>;

/** How many single things a planner has to look after. */
export function countOf(consequences: Consequences): number {
  const { placements, trainers, rooms, lessons, capacities } = consequences;
  return placements.length + trainers.length + rooms.length + lessons + capacities.length;
}

/** Published ones and those of drafts that are still worked on. */
async function loadPlacements(siteId: string, lastDay: Day, client: Tx) {
  const rows = await client.placement.findMany({
    where: {
      siteId,
      endsOn: { gt: toDbDay(lastDay) },
      plan: { state: { in: ["published", "draft", "proposed"] } },
    },
    select: {
      id: true,
      startsOn: true,
      endsOn: true,
      inForce: true,
      plan: { select: { id: true, name: true, cohort: { select: { name: true } } } },
      trainee: { select: { id: true, person } },
    },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, inForce, plan, trainee, startsOn, endsOn }) => ({
    id,
    inForce,
    traineeId: trainee.id,
    name: displayName(trainee.person),
    plan: { id: plan.id, name: plan.name, cohort: plan.cohort.name },
    startsOn: fromDbDay(startsOn),
    endsOn: fromDbDay(endsOn),
  }));
}

function countLessons(siteId: string, lastDay: Day, client: Tx): Promise<number> {
  const since = instantAt(addDays(lastDay, 1), 0, CITY_ZONE);
  const isHere = { OR: [{ siteId }, { room: { siteId } }] };
  return client.lesson.count({ where: { ...isHere, active: true, startsAt: { gte: since } } });
}
