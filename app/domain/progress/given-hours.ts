// What a trainee has been given of a module's planned hours: minutes of the lessons attended, and of
// every week at a site the hours at the counter, divided over modules as their cases come up there.
// Source: the curriculum's hours; the hours at the counter are an assumption that planners can change.
import { type Day, daysBetween, earlierOf, isWeekend, mondayOf, weekdayOf } from "../calendar/day";
import type { ClosedRange } from "../calendar/range";

const WORKDAYS = 5;
const MINUTES_PER_HOUR = 60;

/** Time at a site; `share` is the part of full working time, above 0 to 1. */
export interface Stay extends ClosedRange {
  readonly siteId: string;
  readonly share: number;
}

/** How often a module comes up at a site, in any unit. */
export interface ModuleCases {
  readonly moduleCode: string;
  readonly casesPerWeek: number;
}

/** Weeks of a stay that have gone by, counted in workdays, today included. */
export function weeksSpent(stay: ClosedRange, today: Day): number {
  const last = earlierOf(stay.endsOn, today);
  if (last < stay.startsOn) return 0;
  return (workdaysBefore(last) - workdaysBefore(stay.startsOn) + (isWeekend(last) ? 0 : 1)) / 5;
}

/** Minutes of a week at the counter by module code; none where nothing comes up. */
export function weeklyMinutes(
  cases: readonly ModuleCases[],
  counterHours: number,
): Map<string, number> {
  const all = cases.reduce((sum, { casesPerWeek }) => sum + casesPerWeek, 0);
  if (all === 0) return new Map();
  const minutes = counterHours * MINUTES_PER_HOUR;
  return new Map(
    cases.map(({ moduleCode, casesPerWeek }) => [moduleCode, (minutes * casesPerWeek) / all]),
  );
}

/**
 * Whole hours of one module that a trainee has been given.
 * @param attended minutes of lessons attended. @param weekly minutes of a week by site and module code.
 */
export function givenHours(
  moduleCode: string,
  attended: number,
  stays: readonly Stay[],
  weekly: ReadonlyMap<string, ReadonlyMap<string, number>>,
  today: Day,
): number {
  const practised = stays.reduce((sum, stay) => {
    const minutes = weekly.get(stay.siteId)?.get(moduleCode) ?? 0;
    return sum + minutes * weeksSpent(stay, today) * stay.share;
  }, 0);
  return Math.round((attended + practised) / MINUTES_PER_HOUR);
}

/** Workdays from a fixed Monday to the day before. */
function workdaysBefore(on: Day): number {
  const weeks = daysBetween(FIRST_MONDAY, mondayOf(on)) / 7;
  return weeks * WORKDAYS + Math.min(weekdayOf(on) - 1, WORKDAYS);
}

const FIRST_MONDAY = "2000-01-03" as Day;
