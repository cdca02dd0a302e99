// A trainee needs a site in a phase unless deferred, withdrawn or done by its first day, or not
// there before its last. Source: glossary "Cohort"; domain facts, chapter 3, hard rule 1.
import { type Day, laterOf } from "../calendar/day";
import type { ClosedRange } from "../calendar/range";
import { type EnrolmentState, type EnrolmentStep, stateOn } from "../cohorts/enrolment";

const AWAY: readonly (EnrolmentState | null)[] = ["deferred", "withdrawn", "completed"];

/** @param joinsOn first day in the cohort. */
export function needsSiteIn(
  phase: ClosedRange,
  joinsOn: Day,
  steps: readonly EnrolmentStep[],
): boolean {
  if (joinsOn > phase.endsOn) return false;
  return !AWAY.includes(stateOn(steps, laterOf(phase.startsOn, joinsOn)));
}
