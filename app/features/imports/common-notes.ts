import type { CellProblem } from "~/domain/lists/cell-problem";
import type { CommonNote, PreviewRow } from "./preview-row";

const FEWEST = 5;

/** Notes that more than half of the rows share word for word, and the rows without them. */
export function withoutCommonNotes(rows: readonly PreviewRow[]): {
  rows: PreviewRow[];
  common: CommonNote[];
} {
  const notes = new Map<string, CommonNote>();
  for (const problem of rows.flatMap(({ problems }) => problems)) {
    if (problem.severity !== "note") continue;
    const key = keyOf(problem);
    notes.set(key, { problem, count: (notes.get(key)?.count ?? 0) + 1 });
  }
  const least = Math.max(FEWEST, rows.length / 2);
  const common = [...notes].filter(([, { count }]) => count > least);
  const keys = new Set(common.map(([key]) => key));
  const isOwn = (problem: CellProblem) => !keys.has(keyOf(problem));
  return {
    common: common.map(([, note]) => note),
    rows: rows.map((row) => ({
      ...row,
      problems: row.problems.filter(isOwn),
      cells: row.cells.map((cell) => ({ ...cell, problems: cell.problems.filter(isOwn) })),
    })),
  };
}

function keyOf({ severity, code, field, values }: CellProblem): string {
  return JSON.stringify([severity, code, field, values]);
}
