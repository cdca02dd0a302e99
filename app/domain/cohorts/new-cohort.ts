// What a new cohort is proposed to be: named after its programme and year, and as long as the
// programme's template, which trainings round to half years.
import { addDays, addMonths, type Day } from "../calendar/day";
import type { ClosedRange } from "../calendar/range";
import type { PhaseTemplate } from "./phase-template";

const WEEKS_PER_HALF_YEAR = 365.25 / 7 / 2;
const MONTHS_PER_HALF_YEAR = 6;
const LONGEST_YEARS = 10;

/** "RSA-2026": the programme's code and the year of the first day. */
export function proposedCohortName(programmeCode: string, startsOn: Day): string {
  return `${programmeCode}-${startsOn.slice(0, 4)}`;
}

/**
 * The last day of a training as long as its template, in whole half years and at least one:
 * 104 weeks from 2026-10-01 give 2028-09-30, 131 weeks 2029-03-31.
 */
export function proposedEnd(template: readonly PhaseTemplate[], startsOn: Day): Day {
  const weeks = Math.max(0, ...template.map((phase) => phase.startWeek + phase.weeks));
  const halfYears = Math.max(1, Math.round(weeks / WEEKS_PER_HALF_YEAR));
  return addDays(addMonths(startsOn, halfYears * MONTHS_PER_HALF_YEAR), -1);
}

/** Whether the days are a training's: in order, and not beyond what part-time and a break could make of one. */
export function isTraining({ startsOn, endsOn }: ClosedRange): boolean {
  return startsOn < endsOn && endsOn < addMonths(startsOn, LONGEST_YEARS * 12);
}

/** The next 1 October after a day, on which Hamburg's trainings begin. */
export function nextIntake(after: Day): Day {
  const thisYear = `${after.slice(0, 4)}-10-01` as Day;
  return after < thisYear ? thisYear : addMonths(thisYear, 12);
}
