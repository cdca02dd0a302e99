import { fromDbDay, toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { isWeekend } from "~/domain/calendar/day";
import { holidayOn } from "~/domain/calendar/holidays";
import { type ClosedRange, contains, daysIn } from "~/domain/calendar/range";
import { minuteOfDay } from "~/domain/calendar/wall-time";
import { CITY_ZONE, now, today } from "~/platform/clock";
import { weekLessons } from "./week-lessons.server";
import type { WeekBand, WeekDay, WeekLesson, WeekView } from "./week-view";

/** Some days of the lessons in a scope, with holidays and what lasts whole days. */
export async function weekView(
  client: Tx,
  scope: Prisma.LessonWhereInput,
  { range, bands }: { range: ClosedRange; bands: readonly WeekBand[] },
): Promise<WeekView> {
  const lessons = await weekLessons(client, scope, range);
  const holidays = await schoolHolidays(client, range);
  const present = now();
  const next = lessons.find(
    ({ isCancelled, endsAt }) => !isCancelled && endsAt > present.toISOString(),
  );
  return {
    range,
    today: today(),
    nowMinute: minuteOfDay(present, CITY_ZONE),
    days: daysOf(range, lessons, holidays),
    lessons,
    bands: [...holidays, ...bands],
    nextId: contains(range, today()) ? (next?.id ?? null) : null,
  };
}

async function schoolHolidays(client: Tx, range: ClosedRange): Promise<WeekBand[]> {
  const rows = await client.schoolHoliday.findMany({
    where: touching(range),
    orderBy: { startsOn: "asc" },
  });
  return rows.map(({ id, name, ...dates }) => ({
    key: id,
    kind: "school-holiday",
    title: name,
    detail: null,
    ...rangeOf(dates),
  }));
}

function daysOf(
  range: ClosedRange,
  lessons: readonly WeekLesson[],
  holidays: readonly WeekBand[],
): WeekDay[] {
  const busy = new Set(lessons.map(({ on }) => on));
  return daysIn(range)
    .filter((on) => range.startsOn === range.endsOn || !isWeekend(on) || busy.has(on))
    .map((on) => ({
      on,
      holiday: holidayOn(on)?.name ?? null,
      schoolHoliday: holidays.find((band) => contains(band, on))?.title ?? null,
    }));
}

/** Dated rows that share a day with a range. */
export function touching({ startsOn, endsOn }: ClosedRange) {
  return { startsOn: { lte: toDbDay(endsOn) }, endsOn: { gte: toDbDay(startsOn) } };
}

export function rangeOf(row: { startsOn: Date; endsOn: Date }): ClosedRange {
  return { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
}
