import { fromDbDay, toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { holidaysOf } from "~/domain/calendar/holidays";
import { type ClosedRange, contains } from "~/domain/calendar/range";
import { groupedBy } from "~/domain/grouped";
import { axisOf, weeksOf } from "~/domain/placement/board-axis";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import type { BoardAxis, BoardRow } from "./board";
import type { BoardView } from "./board-view";

/** The weeks that a board shows with all that is no station in them; two queries. */
export async function boardAxis(
  client: Tx,
  cohortId: string,
  { phases, today }: PlanFacts,
  { span, phase }: BoardView,
): Promise<BoardAxis | null> {
  const asked = phases.filter(({ id }) => id === phase);
  const axis = axisOf(asked.length > 0 ? asked : phases, span);
  if (!axis) return null;
  const within = {
    startsOn: { lte: toDbDay(axis.endsOn) },
    endsOn: { gte: toDbDay(axis.startsOn) },
  };
  const orderBy = { startsOn: "asc" } as const;
  const [others, school] = await Promise.all([
    client.phase.findMany({ where: { cohortId, kind: { not: "placement" }, ...within }, orderBy }),
    client.schoolHoliday.findMany({ where: within, orderBy }),
  ]);
  const years = [...new Set([axis.startsOn, axis.endsOn].map((on) => Number(on.slice(0, 4))))];
  return {
    ...axis,
    today,
    weeks: weeksOf(axis),
    otherPhases: others.map(({ id, title, ...days }) => ({ id, title, ...daysOf(days) })),
    holidays: years.flatMap(holidaysOf).filter(({ on }) => contains(axis, on)),
    schoolHolidays: school.map(({ name, ...days }) => ({ name, ...daysOf(days) })),
  };
}

/** Who is away when, never why, by trainee; one query. */
export async function absencesIn(
  client: Tx,
  cohortId: string,
  axis: ClosedRange | null,
): Promise<Map<string, BoardRow["absences"]>> {
  if (!axis) return new Map();
  const rows = await client.absence.findMany({
    where: {
      trainee: { cohortId },
      startsOn: { lte: toDbDay(axis.endsOn) },
      endsOn: { gte: toDbDay(axis.startsOn) },
    },
    select: { traineeId: true, startsOn: true, endsOn: true, kind: true },
    orderBy: { startsOn: "asc" },
  });
  const byTrainee = groupedBy(rows, ({ traineeId }) => traineeId);
  return new Map(
    [...byTrainee].map(([id, own]) => [
      id,
      own.map(({ kind, ...days }) => ({ kind, ...daysOf(days) })),
    ]),
  );
}

function daysOf({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }): ClosedRange {
  return { startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}
