// The steps of two entries of one person become one row: what both say stands once, and what the
// table of transitions forbids is a contradiction that a planner puts right first.
import { compareDays } from "../calendar/day";
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import { canChangeEnrolment, type EnrolmentStep } from "./enrolment";

type Known = EnrolmentStep & { readonly id: string };

/** @returns the ids of the gone entry's steps that are taken over; `enrolments-differ` otherwise. */
export function stepsTakenOver(
  keep: readonly Known[],
  gone: readonly Known[],
): Outcome<string[], Failure<"enrolments-differ">> {
  const taken = gone.filter((step) => !keep.some((known) => saysAsMuch(known, step, keep)));
  const all = [...keep, ...taken].sort((a, b) => compareDays(a.effectiveOn, b.effectiveOn));
  const isRow = all.every((step, index) => {
    const before = all[index - 1];
    if (before?.effectiveOn === step.effectiveOn) return false;
    return canChangeEnrolment(before?.state ?? null, step.state);
  });
  return isRow ? succeed(taken.map(({ id }) => id)) : fail({ code: "enrolments-differ" });
}

/** The kept entry is in the same state on that day, or comes to it next. */
function saysAsMuch(known: Known, step: Known, keep: readonly Known[]): boolean {
  if (known.state !== step.state) return false;
  const [from, to] = [known.effectiveOn, step.effectiveOn].sort();
  return !keep.some(
    ({ effectiveOn, state }) =>
      effectiveOn > (from ?? "") && effectiveOn < (to ?? "") && state !== step.state,
  );
}
