// A cohort after last year's: the same phases, moved by whole weeks so that each begins on the
// matching Monday; what lay at the training's ends still does. Source: requirements.md, "What the best do", 1.
import { addDays, addMonths, type Day, daysBetween, mondayOf, weekdayOf } from "../calendar/day";
import { type ClosedRange, intersectionOf, lengthInDays } from "../calendar/range";
import { inOrder, type Phase } from "./phases";

const FRIDAY = 5;
const DAYS_PER_HALF_YEAR = 365.25 / 2;
const MONTHS_PER_HALF_YEAR = 6;

/** The next intake after a cohort: the same day a year later. */
export function followingIntake(cohort: ClosedRange): Day {
  return addMonths(cohort.startsOn, 12);
}

/** The last day of a training as long as the model's: in whole half years where the model's is, else in days. */
export function endAsLongAs(model: ClosedRange, startsOn: Day): Day {
  const months = Math.round(lengthInDays(model) / DAYS_PER_HALF_YEAR) * MONTHS_PER_HALF_YEAR;
  const isWhole = addDays(addMonths(model.startsOn, months), -1) === model.endsOn;
  if (isWhole) return addDays(addMonths(startsOn, months), -1);
  return addDays(startsOn, lengthInDays(model) - 1);
}

/** The model's phases in the new cohort's years; those that would lie outside it are left out. */
export function phasesFromCohort(
  phases: readonly Phase[],
  model: ClosedRange,
  cohort: ClosedRange,
): Phase[] {
  const days = daysBetween(mondayOf(model.startsOn), mondayOf(cohort.startsOn));
  return inOrder(phases).flatMap(({ title, kind, startsOn, endsOn }) => {
    const isFirst = startsOn === model.startsOn;
    const isLast = endsOn >= lastWeekday(model.endsOn);
    const moved = {
      startsOn: isFirst ? cohort.startsOn : addDays(startsOn, days),
      endsOn: isLast ? lastWeekday(cohort.endsOn) : addDays(endsOn, days),
    };
    if (moved.startsOn > moved.endsOn) return [];
    const kept = intersectionOf(moved, cohort) as ClosedRange | null;
    return kept ? [{ title, kind, ...kept }] : [];
  });
}

function lastWeekday(on: Day): Day {
  return addDays(on, Math.min(0, FRIDAY - weekdayOf(on)));
}
