// A trainee's enrolment is a row of dated steps; each state is in force from its day until the next.
import { addDays, compareDays, type Day } from "../calendar/day";
import { type Failure, fail, type Outcome, succeed } from "../outcome";

export const ENROLMENT_STATES = [
  "applied",
  "enrolled",
  "deferred",
  "part_time",
  "withdrawn",
  "completed",
] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];

export interface EnrolmentStep {
  readonly state: EnrolmentState;
  readonly effectiveOn: Day;
  readonly reason?: string | null;
  /** Working time from this day on in percent; empty: as before. */
  readonly partTimePercent?: number | null;
}

export type EnrolmentError = Failure<
  | "transition-not-allowed"
  | "not-after-last-step"
  | "too-far-ahead"
  | "reason-missing"
  | "share-missing"
  | "same-share"
>;

/** From which state to which; withdrawn and completed are final. From part-time to another share. */
export const ENROLMENT_TRANSITIONS: Record<EnrolmentState | "none", readonly EnrolmentState[]> = {
  none: ["applied", "enrolled", "part_time"],
  applied: ["enrolled", "part_time", "withdrawn"],
  enrolled: ["part_time", "deferred", "withdrawn", "completed"],
  part_time: ["part_time", "enrolled", "deferred", "withdrawn", "completed"],
  deferred: ["enrolled", "part_time", "withdrawn"],
  withdrawn: [],
  completed: [],
};

const IN_TRAINING: readonly EnrolmentState[] = ["enrolled", "part_time"];
const NEEDS_REASON: readonly EnrolmentState[] = ["deferred", "withdrawn"];
const ENDING: readonly EnrolmentState[] = ["deferred", "withdrawn", "completed"];
const FINAL: readonly EnrolmentState[] = ["withdrawn", "completed"];
/** Whole percentages of part-time training; half is the least (§7a BBiG). */
export const PART_TIME_SHARE = { least: 50, most: 99 } as const;
const MOST_DAYS_AHEAD = 3 * 366;

/** The state in force on a day, or null before the first step. */
export function stateOn(steps: readonly EnrolmentStep[], on: Day): EnrolmentState | null {
  const begun = steps.filter((step) => step.effectiveOn <= on);
  return lastStep(begun)?.state ?? null;
}

/** Whether a trainee takes part in lessons and placements on a day. */
export function isInTrainingOn(steps: readonly EnrolmentStep[], on: Day): boolean {
  const state = stateOn(steps, on);
  return state !== null && IN_TRAINING.includes(state);
}

/** Whether lessons, cluster, placements and absences end with this state. */
export function endsTraining(state: EnrolmentState): boolean {
  return ENDING.includes(state);
}

/** Whether a step into this state is recorded with words only. */
export function needsReason(state: EnrolmentState): boolean {
  return NEEDS_REASON.includes(state);
}

/** Whether nothing follows this state. */
export function isFinal(state: EnrolmentState): boolean {
  return FINAL.includes(state);
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

/** A step can be taken back on the day it was recorded, and as long as it lies ahead. */
export function canTakeBack(
  step: { readonly effectiveOn: Day; readonly recordedOn: Day },
  today: Day,
): boolean {
  return step.recordedOn === today || step.effectiveOn > today;
}

/** The states that may follow the last recorded step. */
export function nextStates(steps: readonly EnrolmentStep[]): readonly EnrolmentState[] {
  return ENROLMENT_TRANSITIONS[lastStep(steps)?.state ?? "none"];
}

/** The step with the latest day, in force or still to come. */
export function lastStep<Step extends EnrolmentStep>(steps: readonly Step[]): Step | null {
  return [...steps].sort((a, b) => compareDays(a.effectiveOn, b.effectiveOn)).at(-1) ?? null;
}

/**
 * The next step of an enrolment, to be added to the others.
 * @param today steps may be recorded late, and at most three years ahead.
 * @returns `not-after-last-step` unless its day is later than every step's, `too-far-ahead`,
 * `reason-missing` for a deferral or withdrawal without words, `share-missing` for part-time without
 * a percentage from 50 to 99, `same-share` for the one it is already, `transition-not-allowed` by
 * the table.
 */
export function changeEnrolment<Step extends EnrolmentStep>(
  steps: readonly EnrolmentStep[],
  next: Step,
  today: Day,
): Outcome<Step, EnrolmentError> {
  const last = lastStep(steps);
  if (!canChangeEnrolment(last?.state ?? null, next.state)) {
    const values = { from: last?.state ?? "none", to: next.state };
    return fail({ code: "transition-not-allowed", field: "state", values });
  }
  const refusal = refuseDay(last, next, today) ?? refuseShare(last, next);
  if (refusal) return fail(refusal);
  if (needsReason(next.state) && !next.reason?.trim()) {
    return fail({ code: "reason-missing", field: "reason" });
  }
  return succeed(next);
}

function refuseDay(
  last: EnrolmentStep | null,
  { effectiveOn }: EnrolmentStep,
  today: Day,
): EnrolmentError | null {
  if (last && effectiveOn <= last.effectiveOn) {
    const values = { effectiveOn: last.effectiveOn };
    return { code: "not-after-last-step", field: "effectiveOn", values };
  }
  const latest = addDays(today, MOST_DAYS_AHEAD);
  if (effectiveOn <= latest) return null;
  return { code: "too-far-ahead", field: "effectiveOn", values: { latest } };
}

function refuseShare(
  last: EnrolmentStep | null,
  { state, partTimePercent }: EnrolmentStep,
): EnrolmentError | null {
  if (state !== "part_time") return null;
  const { least, most } = PART_TIME_SHARE;
  const isShare =
    Number.isInteger(partTimePercent) &&
    Number(partTimePercent) >= least &&
    Number(partTimePercent) <= most;
  if (!isShare) return { code: "share-missing", field: "partTimePercent", values: { least, most } };
  const isSame = last?.state === "part_time" && last.partTimePercent === partTimePercent;
  return isSame
    ? { code: "same-share", field: "partTimePercent", values: { percent: Number(partTimePercent) } }
    : null;
}
