// A trainee's enrolment is a row of dated steps; each state is in force from its day until the next.
import { compareDays, type Day } from "../calendar/day";
import { type Failure, fail, type Outcome, succeed } from "../outcome";

export type EnrolmentState =
  | "applied"
  | "enrolled"
  | "deferred"
  | "part_time"
  | "withdrawn"
  | "completed";

export interface EnrolmentStep {
  readonly state: EnrolmentState;
  readonly effectiveOn: Day;
  readonly reason?: string | null;
}

export type EnrolmentError = Failure<
  "transition-not-allowed" | "not-after-last-step" | "reason-missing"
>;

/** From which state to which; withdrawn and completed are final. */
export const ENROLMENT_TRANSITIONS: Record<EnrolmentState | "none", readonly EnrolmentState[]> = {
  none: ["applied", "enrolled", "part_time"],
  applied: ["enrolled", "part_time", "withdrawn"],
  enrolled: ["part_time", "deferred", "withdrawn", "completed"],
  part_time: ["enrolled", "deferred", "withdrawn", "completed"],
  deferred: ["enrolled", "part_time", "withdrawn"],
  withdrawn: [],
  completed: [],
};

const IN_TRAINING: readonly EnrolmentState[] = ["enrolled", "part_time"];
const NEEDS_REASON: readonly EnrolmentState[] = ["deferred", "withdrawn"];

/** The state in force on a day, or null before the first step. */
export function stateOn(steps: readonly EnrolmentStep[], on: Day): EnrolmentState | null {
  const begun = steps.filter((step) => step.effectiveOn <= on);
  return lastOf(begun)?.state ?? null;
}

/** Whether a trainee takes part in lessons and placements on a day. */
export function isInTrainingOn(steps: readonly EnrolmentStep[], on: Day): boolean {
  const state = stateOn(steps, on);
  return state !== null && IN_TRAINING.includes(state);
}

/** Whether a trainee takes part on a day, or will by a step that is already recorded. */
export function willTakePart(steps: readonly EnrolmentStep[], from: Day): boolean {
  const later = steps.filter((step) => step.effectiveOn > from);
  return isInTrainingOn(steps, from) || later.some(({ state }) => IN_TRAINING.includes(state));
}

/** Whether the table of transitions leads from one state to the other. */
export function canChangeEnrolment(from: EnrolmentState | null, to: EnrolmentState): boolean {
  return ENROLMENT_TRANSITIONS[from ?? "none"].includes(to);
}

/**
 * The next step of an enrolment, to be added to the others.
 * @returns `not-after-last-step` unless its day is later than every step's, `reason-missing` for a
 * deferral or withdrawal without words, `transition-not-allowed` by the table.
 */
export function changeEnrolment(
  steps: readonly EnrolmentStep[],
  next: EnrolmentStep,
): Outcome<EnrolmentStep, EnrolmentError> {
  const last = lastOf(steps);
  if (!canChangeEnrolment(last?.state ?? null, next.state)) {
    const values = { from: last?.state ?? "none", to: next.state };
    return fail({ code: "transition-not-allowed", field: "state", values });
  }
  if (last && next.effectiveOn <= last.effectiveOn) {
    const values = { effectiveOn: last.effectiveOn };
    return fail({ code: "not-after-last-step", field: "effectiveOn", values });
  }
  if (NEEDS_REASON.includes(next.state) && !next.reason?.trim()) {
    return fail({ code: "reason-missing", field: "reason" });
  }
  return succeed(next);
}

function lastOf(steps: readonly EnrolmentStep[]): EnrolmentStep | null {
  return [...steps].sort((a, b) => compareDays(a.effectiveOn, b.effectiveOn)).at(-1) ?? null;
}
