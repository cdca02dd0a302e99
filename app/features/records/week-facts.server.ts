import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { addDays, type Day, dayOf } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { instantAt, minuteOfDay } from "~/domain/calendar/wall-time";
import { composeWeek, type DayOfWeek } from "~/domain/progress/record-week";
import { CITY_ZONE } from "~/platform/clock";

/** What the plan knows of a trainee's week, in four queries. */
export async function weekFacts(client: Tx, traineeId: string, monday: Day): Promise<DayOfWeek[]> {
  const sunday = addDays(monday, 6);
  const touching = { startsOn: { lte: toDbDay(sunday) }, endsOn: { gte: toDbDay(monday) } };
  const memberships = await client.clusterMembership.findMany({ where: { traineeId } });
  const members = memberships.map((row) => ({
    clusterId: row.clusterId,
    startsOn: fromDbDay(row.startsOn),
    endsOn: fromDbDayOrNull(row.endsOn),
  }));
  const lessons = await client.lesson.findMany({
    where: {
      active: true,
      startsAt: {
        gte: instantAt(monday, 0, CITY_ZONE),
        lt: instantAt(addDays(monday, 7), 0, CITY_ZONE),
      },
      clusters: { some: { clusterId: { in: members.map(({ clusterId }) => clusterId) } } },
    },
    select: lessonSelection(traineeId),
  });
  const placements = await client.placement.findMany({
    where: { traineeId, inForce: true, ...touching },
    select: { startsOn: true, endsOn: true, site: { select: { name: true } } },
    orderBy: { startsOn: "asc" },
  });
  const absences = await client.absence.findMany({
    where: {
      ...{ traineeId, ...touching, withdrawnAt: null, declinedAt: null },
      OR: [{ kind: "absent" }, { approvedAt: { not: null } }],
    },
  });
  return composeWeek(monday, {
    lessons: lessons
      .map(lessonFact)
      .filter(({ on, clusterIds }) =>
        members.some((member) => clusterIds.includes(member.clusterId) && contains(member, on)),
      ),
    placements: placements.map(({ site, ...row }) => ({ ...rangeOf(row), site: site.name })),
    absences: absences.map((row) => ({ ...rangeOf(row), kind: row.kind })),
  });
}

function lessonSelection(traineeId: string) {
  return {
    title: true,
    startsAt: true,
    endsAt: true,
    zone: true,
    clusters: { select: { clusterId: true } },
    attendances: { where: { traineeId }, select: { mark: true } },
  } satisfies Prisma.LessonSelect;
}

type LessonRow = Prisma.LessonGetPayload<{ select: ReturnType<typeof lessonSelection> }>;

function lessonFact({ title, startsAt, endsAt, zone, clusters, attendances }: LessonRow) {
  const mark = attendances[0]?.mark;
  return {
    on: dayOf(startsAt, zone),
    title,
    from: minuteOfDay(startsAt, zone),
    to: minuteOfDay(endsAt, zone),
    missed: mark === "absent" || mark === "excused",
    clusterIds: clusters.map(({ clusterId }) => clusterId),
  };
}

function rangeOf(row: { startsOn: Date; endsOn: Date }) {
  return { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
}
