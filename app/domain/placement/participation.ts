// A trainee needs a site in a phase for the days on which they take part: from their first day, or
// their return if it leaves four weeks, until they are deferred, withdrawn or done.
// Source: README, "Cohort"; training-facts.md, 3, hard 1.
import { addDays, type Day, daysBetween, laterOf } from "../calendar/day";
import type { ClosedRange } from "../calendar/range";
import { type EnrolmentState, type EnrolmentStep, stateOn } from "../cohorts/enrolment";

const AWAY: readonly (EnrolmentState | null)[] = ["applied", "deferred", "withdrawn", "completed"];
/** Who returns for less than four weeks of a phase needs no site in it. */
const LEAST_DAYS = 28;

/** @param joinsOn first day in the cohort. */
export function needsSiteIn(
  phase: ClosedRange,
  joinsOn: Day,
  steps: readonly EnrolmentStep[],
): boolean {
  return stayInPhase(phase, joinsOn, steps) !== null;
}

/** The days of a phase on which a trainee is at a site, both included; null when they need none. */
export function stayInPhase(
  phase: ClosedRange,
  joinsOn: Day,
  steps: readonly EnrolmentStep[],
): ClosedRange | null {
  if (joinsOn > phase.endsOn) return null;
  const startsOn = firstDayIn(phase, laterOf(phase.startsOn, joinsOn), steps);
  if (!startsOn) return null;
  const ends = steps
    .filter(({ state, effectiveOn }) => AWAY.includes(state) && effectiveOn > startsOn)
    .map(({ effectiveOn }) => addDays(effectiveOn, -1));
  const endsOn = [...ends, phase.endsOn].sort()[0] ?? phase.endsOn;
  return { startsOn, endsOn };
}

function firstDayIn(phase: ClosedRange, from: Day, steps: readonly EnrolmentStep[]): Day | null {
  if (!AWAY.includes(stateOn(steps, from))) return from;
  const latest = addDays(phase.endsOn, 1 - LEAST_DAYS);
  const returns = steps
    .filter(({ state, effectiveOn }) => !AWAY.includes(state) && effectiveOn > from)
    .map(({ effectiveOn }) => effectiveOn)
    .filter((on) => daysBetween(on, latest) >= 0);
  return returns.sort()[0] ?? null;
}
