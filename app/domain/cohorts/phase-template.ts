// A programme's template counts phases in weeks from the Monday of the cohort's first week; a phase
// runs from Monday to Friday, the first from the cohort's first day, the last until its last workday.
import { addDays, type Day, earlierOf, laterOf, mondayOf, weekdayOf } from "../calendar/day";
import type { ClosedRange } from "../calendar/range";
import type { Phase, PhaseKind } from "./phases";

export interface PhaseTemplate {
  readonly title: string;
  readonly kind: PhaseKind;
  /** Whole weeks after the Monday of the cohort's first week; 0 is that week. */
  readonly startWeek: number;
  /** At least 1. */
  readonly weeks: number;
}

const MONDAY_TO_FRIDAY = 4;

/** The phases of a cohort; those that would begin after its last day are left out. */
export function phasesFromTemplate(
  template: readonly PhaseTemplate[],
  cohort: ClosedRange,
): Phase[] {
  return template
    .map((entry) => phaseFrom(entry, cohort))
    .filter((phase) => phase.startsOn <= phase.endsOn);
}

/** The last day of a training that lasts whole years: 2026-10-01 and 2 give 2028-09-30. */
export function trainingEnd(startsOn: Day, years: number): Day {
  const year = String(Number(startsOn.slice(0, 4)) + years).padStart(4, "0");
  const anniversary = startsOn.endsWith("02-29") ? `${year}-03-01` : year + startsOn.slice(4);
  return addDays(anniversary as Day, -1);
}

function phaseFrom(entry: PhaseTemplate, cohort: ClosedRange): Phase {
  const monday = addDays(mondayOf(cohort.startsOn), entry.startWeek * 7);
  const friday = addDays(monday, (entry.weeks - 1) * 7 + MONDAY_TO_FRIDAY);
  return {
    title: entry.title,
    kind: entry.kind,
    startsOn: laterOf(monday, cohort.startsOn),
    endsOn: earlierOf(friday, fridayAtLatest(cohort.endsOn)),
  };
}

function fridayAtLatest(on: Day): Day {
  return addDays(on, Math.min(0, MONDAY_TO_FRIDAY + 1 - weekdayOf(on)));
}
