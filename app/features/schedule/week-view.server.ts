import { fromDbDay, toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { isWeekend } from "~/domain/calendar/day";
import { holidayOn } from "~/domain/calendar/holidays";
import { type ClosedRange, contains, daysIn } from "~/domain/calendar/range";
import { minuteOfDay } from "~/domain/calendar/wall-time";
import { CITY_ZONE, now, today } from "~/platform/clock";
import { firstLessonsOfDays } from "./week-lessons.server";
import type { WeekBand, WeekDay, WeekView } from "./week-view";

/** Some days of the lessons in a scope, with holidays and what lasts whole days. */
export async function weekView(
  client: Tx,
  scope: Prisma.LessonWhereInput,
  asked: { range: ClosedRange; bands: Promise<readonly WeekBand[]>; perDay?: number },
): Promise<WeekView> {
  const { range, bands, perDay = Number.POSITIVE_INFINITY } = asked;
  const [shown, holidays, others] = await Promise.all([
    firstLessonsOfDays(client, scope, { range, perDay }),
    schoolHolidays(client, range),
    bands,
  ]);
  const present = now();
  const next = shown.lessons.find(
    ({ isCancelled, endsAt }) => !isCancelled && endsAt > present.toISOString(),
  );
  return {
    range,
    today: today(),
    nowMinute: minuteOfDay(present, CITY_ZONE),
    days: daysOf(range, shown.counts, holidays),
    ...shown,
    bands: [...holidays, ...others],
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
  counts: WeekView["counts"],
  holidays: readonly WeekBand[],
): WeekDay[] {
  return daysIn(range)
    .filter((on) => range.startsOn === range.endsOn || !isWeekend(on) || counts[on])
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
