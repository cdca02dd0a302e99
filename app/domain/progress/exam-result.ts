// A result is a grade on the scale of the programme, or why there is none. Who was excused or not
// admitted has not failed and sits a later exam; who stayed away without an excuse has. The reasons are
// a closed list, so that nobody can write down an illness. Source: requirements.md, progress 7; training-facts.md, 4.
import {
  checkGrade,
  type GradeBand,
  type GradeError,
  type GradeScale,
  gradeBand,
  isPass,
} from "../curriculum/grade-scale";
import { type Failure, fail, type Outcome, succeed } from "../outcome";

export const EXAM_ABSENCES = ["excused", "unexcused", "not_admitted"] as const;
export type ExamAbsence = (typeof EXAM_ABSENCES)[number];

export type ExamGrade =
  | { readonly grade: number; readonly absence: null }
  | { readonly grade: null; readonly absence: ExamAbsence };

export type ExamOutcome = "passed" | "failed" | "missed";

/** How a kept row reads; rows have a grade or an absence, never both (check of the database). */
export function gradeOf(row: { grade: number | null; absence: ExamAbsence | null }): ExamGrade {
  if (row.grade !== null) return { grade: row.grade, absence: null };
  return { grade: null, absence: row.absence ?? "excused" };
}

/** Passed and failed by the scale's pass mark (5 of 15 points; 4 of 6); missed is neither. */
export function outcomeOf(scale: GradeScale, { grade, absence }: ExamGrade): ExamOutcome {
  if (grade !== null) return isPass(scale, grade) ? "passed" : "failed";
  return absence === "unexcused" ? "failed" : "missed";
}

/** The word of the grade; null where there is none. */
export function bandOf(scale: GradeScale, { grade }: ExamGrade): GradeBand | null {
  return grade === null ? null : gradeBand(scale, grade);
}

/** Who has a result and has not passed sits a later exam. */
export function mustRepeat(scale: GradeScale, result: ExamGrade | null): boolean {
  return result !== null && outcomeOf(scale, result) !== "passed";
}

export interface Entry {
  readonly traineeId: string;
  readonly result: ExamGrade;
}

export type EntryError =
  | Failure<"nothing-entered" | "not-a-candidate" | "already-recorded">
  | GradeError;

/** The field of a trainee in the form of results. */
export function entryField(traineeId: string): string {
  return `result-${traineeId}`;
}

/**
 * Results that can be kept: of people on the list who have none yet, on the programme's scale.
 * @returns the first that cannot, with its field
 */
export function checkEntries(
  entries: readonly Entry[],
  known: { scale: GradeScale; candidates: ReadonlySet<string>; recorded: ReadonlySet<string> },
): Outcome<readonly Entry[], EntryError> {
  if (entries.length === 0) return fail({ code: "nothing-entered" });
  for (const { traineeId, result } of entries) {
    const field = entryField(traineeId);
    if (!known.candidates.has(traineeId)) return fail({ code: "not-a-candidate", field });
    if (known.recorded.has(traineeId)) return fail({ code: "already-recorded", field });
    const wrong = offScale(known.scale, result, field);
    if (wrong) return fail(wrong);
  }
  return succeed(entries);
}

/** A correction says something else, on the scale of what it corrects. */
export function checkCorrection(
  scale: GradeScale,
  was: ExamGrade,
  is: ExamGrade,
): Outcome<ExamGrade, GradeError | Failure<"unchanged">> {
  if (was.grade === is.grade && was.absence === is.absence) {
    return fail({ code: "unchanged", field: "result" });
  }
  const wrong = offScale(scale, is, "result");
  return wrong ? fail(wrong) : succeed(is);
}

function offScale(scale: GradeScale, { grade }: ExamGrade, field: string): GradeError | null {
  if (grade === null) return null;
  const checked = checkGrade(scale, grade);
  return checked.ok ? null : { ...checked.error, field };
}
