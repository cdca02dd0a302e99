import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { addDays, type Day } from "~/domain/calendar/day";
import type { DayRange } from "~/domain/calendar/range";
import { instantAt } from "~/domain/calendar/wall-time";
import { CITY_ZONE } from "~/platform/clock";

/** Rows of a dated table in force on a day. */
export function inForceOn(on: Day) {
  return {
    startsOn: { lte: toDbDay(on) },
    OR: [{ endsOn: null }, { endsOn: { gte: toDbDay(on) } }],
  };
}

/** The clusters that an actor may see on a day, as a condition. */
export function clustersVisibleTo(actor: Actor, today: Day): Prisma.ClusterWhereInput {
  if (actor.role === "planner") return {};
  if (actor.role === "trainer" && actor.trainerId) {
    return { trainers: { some: { trainerId: actor.trainerId, ...inForceOn(today) } } };
  }
  return { id: { in: [] } };
}

/** Lessons that take place in a house, in one of its rooms or simply there. */
export function heldAt(siteId: string): Prisma.LessonWhereInput {
  return { OR: [{ siteId }, { room: { siteId } }] };
}

/**
 * The lessons that an actor may see: planners all, trainers those they teach, those of their
 * clusters and those held at their site, trainees those of a cluster from their first to their last day in it.
 */
export async function lessonsVisibleTo(
  client: Tx,
  actor: Actor,
  today: Day,
): Promise<Prisma.LessonWhereInput> {
  const { role, trainerId, traineeId, siteId } = actor;
  if (role === "planner") return {};
  if (role === "trainer" && trainerId) {
    return {
      OR: [
        { trainers: { some: { trainerId } } },
        { clusters: { some: { cluster: clustersVisibleTo(actor, today) } } },
        ...(siteId ? [heldAt(siteId)] : []),
      ],
    };
  }
  if (role === "trainee" && traineeId) return lessonsOfTrainee(client, traineeId);
  return { id: { in: [] } };
}

/** Of each cluster only what lies in the trainee's days there. */
export async function lessonsOfTrainee(
  client: Tx,
  traineeId: string,
): Promise<Prisma.LessonWhereInput> {
  const rows = await client.clusterMembership.findMany({ where: { traineeId } });
  // An empty OR inside an AND is no condition at all: everything would be seen.
  if (rows.length === 0) return { id: { in: [] } };
  return {
    OR: rows.map(({ clusterId, ...dates }) => ({
      clusters: { some: { clusterId } },
      ...startsWithin({
        startsOn: fromDbDay(dates.startsOn),
        endsOn: fromDbDayOrNull(dates.endsOn),
      }),
    })),
  };
}

/** Lessons that begin on a day of the range. */
export function startsWithin({ startsOn, endsOn }: DayRange): Prisma.LessonWhereInput {
  return {
    startsAt: {
      gte: instantAt(startsOn, 0, CITY_ZONE),
      ...(endsOn && { lt: instantAt(addDays(endsOn, 1), 0, CITY_ZONE) }),
    },
  };
}
