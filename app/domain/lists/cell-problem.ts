// How an imported list's oddities are named: nothing is mended silently and nothing crashes.

/** An error keeps the row out, a question is answered or takes its first choice, a note only tells. */
export type Severity = "error" | "question" | "note";

export interface CellProblem<Code extends string = string, Field extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  /** What a correction of this problem is filed under. */
  readonly field: Field;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What the cell could say instead; a question takes the first unless another is picked. */
  readonly choices?: readonly string[];
}

/** Cells as the planner corrected them, filed under `correctionKey`. */
export type Corrections = Readonly<Record<string, string>>;

/** @param row the row's number in the file, from 1. */
export function correctionKey(row: number, field: string): string {
  return `${row}:${field}`;
}

export function hasError(problems: readonly CellProblem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

export function hasQuestion(problems: readonly CellProblem[]): boolean {
  return problems.some(({ severity }) => severity === "question");
}
