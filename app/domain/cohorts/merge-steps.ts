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

/**
 * Of two cohorts one enrolment holds. @returns the ids of the other's steps that stay: all that lie
 * before it when they lead up to it, as a deferral does, and none otherwise.
 */
export function stepsLeadingUp(holding: readonly Known[], other: readonly Known[]): string[] {
  const days = holding.map(({ effectiveOn }) => effectiveOn).sort(compareDays);
  const before = other.filter(({ effectiveOn }) => effectiveOn < (days[0] ?? ""));
  const last = [...before].sort((a, b) => compareDays(a.effectiveOn, b.effectiveOn)).at(-1);
  const first = holding.find(({ effectiveOn }) => effectiveOn === days[0]);
  const leads = last && first && canChangeEnrolment(last.state, first.state);
  return leads ? before.map(({ id }) => id) : [];
}
