import { fromDbDay, toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { type Day, isWeekend } from "~/domain/calendar/day";
import { holidayOn } from "~/domain/calendar/holidays";
import { type ClosedRange, contains, daysIn, weekOf } from "~/domain/calendar/range";
import { minuteOfDay } from "~/domain/calendar/wall-time";
import { CITY_ZONE, now, today } from "~/platform/clock";
import { weekLessons } from "./week-lessons.server";
import type { WeekBand, WeekDay, WeekLesson, WeekView } from "./week-view";

/** A week of the lessons in a scope, with holidays and what lasts whole days. */
export async function weekView(
  client: Tx,
  scope: Prisma.LessonWhereInput,
  { monday, bands }: { monday: Day; bands: readonly WeekBand[] },
): Promise<WeekView> {
  const week = weekOf(monday);
  const lessons = await weekLessons(client, scope, week);
  const days = await daysOf(client, week, lessons);
  const present = now();
  const next = lessons.find(
    ({ isCancelled, endsAt }) => !isCancelled && endsAt > present.toISOString(),
  );
  return {
    monday: week.startsOn,
    today: today(),
    nowMinute: minuteOfDay(present, CITY_ZONE),
    days,
    lessons,
    bands,
    nextId: contains(week, today()) ? (next?.id ?? null) : null,
  };
}

async function daysOf(
  client: Tx,
  week: ClosedRange,
  lessons: readonly WeekLesson[],
): Promise<WeekDay[]> {
  const schoolHolidays = await client.schoolHoliday.findMany({ where: touching(week) });
  return daysIn(week)
    .filter((on) => !isWeekend(on) || lessons.some((lesson) => lesson.on === on))
    .map((on) => ({
      on,
      holiday: holidayOn(on)?.name ?? null,
      schoolHoliday: schoolHolidays.find((row) => contains(rangeOf(row), on))?.name ?? null,
    }));
}

/** Dated rows that share a day with a range. */
export function touching({ startsOn, endsOn }: ClosedRange) {
  return { startsOn: { lte: toDbDay(endsOn) }, endsOn: { gte: toDbDay(startsOn) } };
}

export function rangeOf(row: { startsOn: Date; endsOn: Date }): ClosedRange {
  return { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
}
