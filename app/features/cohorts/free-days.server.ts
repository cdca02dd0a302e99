import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { type Holiday, holidaysOf, type SchoolHoliday } from "~/domain/calendar/holidays";
import { type ClosedRange, contains } from "~/domain/calendar/range";

export type FreeDays = { holidays: Holiday[]; schoolHolidays: SchoolHoliday[] };

/** Public holidays and the known school holidays within a range. */
export async function freeDays(range: ClosedRange): Promise<FreeDays> {
  const rows = await db.schoolHoliday.findMany({
    where: { startsOn: { lte: toDbDay(range.endsOn) }, endsOn: { gte: toDbDay(range.startsOn) } },
    orderBy: { startsOn: "asc" },
  });
  const [first, last] = [range.startsOn, range.endsOn].map((on) => Number(on.slice(0, 4)));
  const years = Array.from(
    { length: (last ?? 0) - (first ?? 0) + 1 },
    (_, index) => (first ?? 0) + index,
  );
  return {
    holidays: years.flatMap(holidaysOf).filter(({ on }) => contains(range, on)),
    schoolHolidays: rows.map(({ name, startsOn, endsOn }) => ({
      name,
      startsOn: fromDbDay(startsOn),
      endsOn: fromDbDay(endsOn),
    })),
  };
}
