import type { Tx } from "~/db/transaction";
import { addDays, dayOf } from "~/domain/calendar/day";
import { type ClosedRange, contains } from "~/domain/calendar/range";
import { instantAt } from "~/domain/calendar/wall-time";
import { CITY_ZONE } from "~/platform/clock";

const NAMED = 6;

/** The lessons of the cohort's clusters in a phase, and those of them that a move leaves outside. */
export async function lessonsLeft(
  tx: Tx,
  cohortId: string,
  { before, after }: { before: ClosedRange; after: ClosedRange },
) {
  const rows = await tx.lesson.findMany({
    where: {
      active: true,
      clusters: { some: { cluster: { cohortId } } },
      startsAt: {
        gte: instantAt(before.startsOn, 0, CITY_ZONE),
        lt: instantAt(addDays(before.endsOn, 1), 0, CITY_ZONE),
      },
    },
    select: { id: true, title: true, startsAt: true },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  const outside = rows.filter(({ startsAt }) => !contains(after, dayOf(startsAt, CITY_ZONE)));
  return {
    inPhase: rows.length,
    outside: outside.length,
    named: outside.slice(0, NAMED).map(({ id, title, startsAt }) => ({
      ...{ id, title },
      on: dayOf(startsAt, CITY_ZONE),
    })),
  };
}
