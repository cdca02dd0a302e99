import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Day } from "~/domain/calendar/day";
import { groupedBy } from "~/domain/grouped";
import { givenHours, type Stay, weeklyMinutes } from "~/domain/progress/given-hours";
import { practiceOf } from "~/domain/sites/practice";
import { loadPracticeFacts, practiceSiteOf } from "~/features/sites/practice-facts.query.server";

/** Tells the hours that a trainee has been given of a module; seven queries for however many. */
export async function givenHoursOf(traineeIds: readonly string[], on: Day) {
  const attended = await attendedMinutes(traineeIds, on);
  const stays = await staysOf(traineeIds, on);
  const siteIds = [...stays.values()].flatMap((all) => all.map(({ siteId }) => siteId));
  const weekly = siteIds.length > 0 ? await weeklyMinutesAt([...new Set(siteIds)]) : new Map();
  return (traineeId: string, module: { id: string; code: string }): number =>
    givenHours(
      module.code,
      attended.get(`${traineeId} ${module.id}`) ?? 0,
      stays.get(traineeId) ?? [],
      weekly,
      on,
    );
}

type Minutes = { traineeId: string; moduleId: string; minutes: number };

async function attendedMinutes(traineeIds: readonly string[], on: Day) {
  const rows = await db.$queryRaw<Minutes[]>`
    SELECT a."traineeId", m."moduleId", sum(m."plannedMinutes")::int AS "minutes"
      FROM "Attendance" a
      JOIN "Lesson" l ON l."id" = a."lessonId" AND l."active"
      JOIN "LessonModule" m ON m."lessonId" = l."id"
     WHERE a."traineeId" = ANY(${[...traineeIds]}::uuid[]) AND a."mark" IN ('present', 'late')
       AND l."startsAt" < ${toDbDay(on)}::date + interval '1 day'
     GROUP BY a."traineeId", m."moduleId"`;
  return new Map(rows.map((row) => [`${row.traineeId} ${row.moduleId}`, row.minutes]));
}

async function staysOf(traineeIds: readonly string[], on: Day): Promise<Map<string, Stay[]>> {
  const rows = await db.placement.findMany({
    where: { traineeId: { in: [...traineeIds] }, inForce: true, startsOn: { lte: toDbDay(on) } },
    select: {
      ...{ traineeId: true, siteId: true, startsOn: true, endsOn: true },
      trainee: { select: { partTimePercent: true } },
    },
  });
  const stays = rows.map(({ traineeId, siteId, startsOn, endsOn, trainee }) => ({
    ...{ traineeId, siteId, share: trainee.partTimePercent / 100 },
    ...{ startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) },
  }));
  return groupedBy(stays, ({ traineeId }) => traineeId);
}

async function weeklyMinutesAt(siteIds: readonly string[]) {
  const { services, volumes, counterHours, usualWorkstations } = await loadPracticeFacts();
  const sites = await db.site.findMany({
    where: { id: { in: [...siteIds] } },
    select: {
      ...{ id: true, workstations: true },
      openingHours: { select: { opensMinute: true, closesMinute: true } },
    },
  });
  return new Map(
    sites.map((site) => {
      const facts = practiceSiteOf(site, usualWorkstations);
      const cases = practiceOf(facts, services, volumes, counterHours);
      return [site.id, weeklyMinutes(cases, counterHours)];
    }),
  );
}
