// The weeks that a board shows: all stations of the cohort from Monday to Sunday, or a whole year
// around them. Source: requirements.md, placement 2.
import { addDays, type Day, daysBetween, isoWeekOf, mondayOf } from "../calendar/day";
import type { ClosedRange } from "../calendar/range";

export const BOARD_SPANS = ["stations", "year"] as const;
export type BoardSpan = (typeof BOARD_SPANS)[number];

const DAYS_PER_WEEK = 7;
const WEEKS_OF_A_YEAR = 52;
/** A year begins so many weeks before the first station, unless the stations need the room. */
const WEEKS_BEFORE = 10;

/** Whole weeks; null for a cohort without stations. */
export function axisOf(phases: readonly ClosedRange[], span: BoardSpan): ClosedRange | null {
  const startsOn = phases.map((phase) => phase.startsOn).sort()[0];
  const endsOn = phases
    .map((phase) => phase.endsOn)
    .sort()
    .at(-1);
  if (!startsOn || !endsOn) return null;
  const monday = mondayOf(startsOn);
  const weeks = Math.ceil((daysBetween(monday, endsOn) + 1) / DAYS_PER_WEEK);
  if (span === "stations" || weeks >= WEEKS_OF_A_YEAR) return weeksFrom(monday, weeks);
  const before = Math.min(WEEKS_BEFORE, WEEKS_OF_A_YEAR - weeks);
  return weeksFrom(addDays(monday, -before * DAYS_PER_WEEK), WEEKS_OF_A_YEAR);
}

function weeksFrom(monday: Day, weeks: number): ClosedRange {
  return { startsOn: monday, endsOn: addDays(monday, weeks * DAYS_PER_WEEK - 1) };
}

export interface AxisWeek {
  /** Its Monday. */
  readonly startsOn: Day;
  readonly week: number;
}

/** @param axis whole weeks from a Monday. */
export function weeksOf(axis: ClosedRange): AxisWeek[] {
  const count = Math.ceil((daysBetween(axis.startsOn, axis.endsOn) + 1) / DAYS_PER_WEEK);
  return Array.from({ length: count }, (_, index) => {
    const startsOn = addDays(axis.startsOn, index * DAYS_PER_WEEK);
    return { startsOn, week: isoWeekOf(startsOn).week };
  });
}
