// An exam of a cohort has a day. It may be moved or cancelled as long as nobody has a result in it, and
// whoever did not pass sits a later one that repeats it. Who is in training on its day sits an exam.
// Source: requirements.md, progress 7; BBiG §37 (1) for the right to repeat.
import { compareDays, type Day, daysBetween } from "../calendar/day";
import { type EnrolmentStep, isInTrainingOn } from "../cohorts/enrolment";
import { type Failure, fail, type Outcome, succeed } from "../outcome";

export const EXAM_KINDS = ["intermediate", "final"] as const;
export type ExamKind = (typeof EXAM_KINDS)[number];

export type ExamState = "ahead" | "today" | "held" | "cancelled";

export type ExamDayError = Failure<"before-training" | "not-after-repeated" | "not-before-repeat">;

export interface ExamFacts {
  readonly on: Day;
  readonly isCancelled: boolean;
}

export function examState({ on, isCancelled }: ExamFacts, today: Day): ExamState {
  if (isCancelled) return "cancelled";
  if (on === today) return "today";
  return on > today ? "ahead" : "held";
}

/** Results are entered from the exam's day on. */
export function takesResults(state: ExamState): boolean {
  return state === "today" || state === "held";
}

/** Days until an exam; 0 on its day and after it. */
export function daysUntil(on: Day, today: Day): number {
  return Math.max(0, daysBetween(today, on));
}

/**
 * A day on which the exam can be.
 * @param around the cohort's first day, the day of the exam it repeats, and of those that repeat it
 * @returns `before-training`, `not-after-repeated`, `not-before-repeat` (field `on`)
 */
export function checkExamDay(
  on: Day,
  around: { startsOn: Day; repeatedOn: Day | null; repeatedByOn: readonly Day[] },
): Outcome<Day, ExamDayError> {
  const { startsOn, repeatedOn, repeatedByOn } = around;
  if (on < startsOn) return refuse("before-training", startsOn);
  if (repeatedOn !== null && on <= repeatedOn) return refuse("not-after-repeated", repeatedOn);
  const [next] = [...repeatedByOn].sort(compareDays);
  if (next !== undefined && on >= next) return refuse("not-before-repeat", next);
  return succeed(on);
}

function refuse(code: ExamDayError["code"], day: Day) {
  return fail({ code, field: "on", values: { day } } as const);
}

export interface PossibleCandidate {
  /** Of the exam's cohort, or, where it repeats another, without having passed that one. */
  readonly belongs: boolean;
  readonly steps: readonly EnrolmentStep[];
  /** Whoever has a result has sat it, whatever came after. */
  readonly hasResult: boolean;
}

/** Whether somebody stands on an exam's list. */
export function isCandidate({ belongs, steps, hasResult }: PossibleCandidate, on: Day): boolean {
  return hasResult || (belongs && isInTrainingOn(steps, on));
}
