// Rangpunkte 0–15 after the federal career regulations (pass from 5) or grades 1–6 as in Berlin
// (pass down to 4); which one holds is a setting of the programme.
import { type Failure, fail, type Outcome, succeed } from "../outcome";

export type GradeScale = "points_0_15" | "grades_1_6";

/** The six words of a German grade, best first. */
export type GradeBand =
  | "very-good"
  | "good"
  | "satisfactory"
  | "sufficient"
  | "poor"
  | "insufficient";

export type GradeError = Failure<"grade-out-of-scale">;

interface ScaleFacts {
  readonly lowest: number;
  readonly highest: number;
  readonly pass: number;
  readonly best: number;
}

export const GRADE_SCALES: Record<GradeScale, ScaleFacts> = {
  points_0_15: { lowest: 0, highest: 15, pass: 5, best: 15 },
  grades_1_6: { lowest: 1, highest: 6, pass: 4, best: 1 },
};

const BANDS: readonly GradeBand[] = [
  "very-good",
  "good",
  "satisfactory",
  "sufficient",
  "poor",
  "insufficient",
];
const FEWEST_POINTS = [14, 11, 8, 5, 2, 0];

/** A whole grade of the scale; `grade-out-of-scale` (field `grade`) with its limits otherwise. */
export function checkGrade(scale: GradeScale, grade: number): Outcome<number, GradeError> {
  if (isGrade(scale, grade)) return succeed(grade);
  const { lowest, highest } = GRADE_SCALES[scale];
  return fail({ code: "grade-out-of-scale", field: "grade", values: { grade, lowest, highest } });
}

export function isGrade(scale: GradeScale, grade: number): boolean {
  const { lowest, highest } = GRADE_SCALES[scale];
  return Number.isInteger(grade) && grade >= lowest && grade <= highest;
}

/** Whether a grade passes; means with decimals are judged unrounded. */
export function isPass(scale: GradeScale, grade: number): boolean {
  return compareGrades(scale, grade, GRADE_SCALES[scale].pass) >= 0;
}

/** Positive when `a` is better than `b`. */
export function compareGrades(scale: GradeScale, a: number, b: number): number {
  const { best, lowest } = GRADE_SCALES[scale];
  return best === lowest ? b - a : a - b;
}

/** The word of a whole grade: 11 points and grade 2 are "good". @throws RangeError off the scale. */
export function gradeBand(scale: GradeScale, grade: number): GradeBand {
  if (!isGrade(scale, grade)) throw new RangeError(`No grade of ${scale}: ${grade}`);
  const index =
    scale === "grades_1_6" ? grade - 1 : FEWEST_POINTS.findIndex((least) => grade >= least);
  return BANDS[index] ?? "insufficient";
}
