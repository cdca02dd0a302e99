import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { ClosedRange } from "~/domain/calendar/range";
import type { Unavailability } from "~/domain/schedule/availability";

/** What each of some trainers has said of a window of days, by their id; one query. */
export async function unavailabilityOf(
  client: Tx,
  trainerIds: readonly string[],
  { startsOn, endsOn }: ClosedRange,
): Promise<ReadonlyMap<string, readonly Unavailability[]>> {
  const rows = await client.unavailability.findMany({
    where: {
      trainerId: { in: [...new Set(trainerIds)] },
      withdrawnAt: null,
      startsOn: { lte: toDbDay(endsOn) },
      OR: [{ endsOn: null }, { endsOn: { gte: toDbDay(startsOn) } }],
    },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
  });
  const known = new Map<string, Unavailability[]>();
  for (const { trainerId, weekdays, fromMinute, toMinute, ...dates } of rows) {
    const range = { startsOn: fromDbDay(dates.startsOn), endsOn: fromDbDayOrNull(dates.endsOn) };
    const own = known.get(trainerId) ?? [];
    known.set(trainerId, [...own, { ...range, weekdays, fromMinute, toMinute }]);
  }
  return known;
}
