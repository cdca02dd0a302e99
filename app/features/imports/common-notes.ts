import type { CellProblem } from "~/domain/lists/cell-problem";
import type { CommonNote, PreviewRow } from "./preview-row";

const FEWEST = 5;

/** Notes that more than half of the rows share word for word. */
export function commonNotes(rows: readonly { problems: readonly CellProblem[] }[]): CommonNote[] {
  const notes = new Map<string, CommonNote>();
  for (const problem of rows.flatMap(({ problems }) => problems)) {
    if (problem.severity !== "note") continue;
    const key = keyOf(problem);
    notes.set(key, { problem, count: (notes.get(key)?.count ?? 0) + 1 });
  }
  const least = Math.max(FEWEST, rows.length / 2);
  return [...notes.values()].filter(({ count }) => count > least);
}

/** The row without the notes that are said once for all. */
export function withoutNotes(row: PreviewRow, common: readonly CommonNote[]): PreviewRow {
  const keys = new Set(common.map(({ problem }) => keyOf(problem)));
  const isOwn = (problem: CellProblem) => !keys.has(keyOf(problem));
  return {
    ...row,
    problems: row.problems.filter(isOwn),
    cells: row.cells.map((cell) => ({ ...cell, problems: cell.problems.filter(isOwn) })),
  };
}

function keyOf({ severity, code, field, values }: CellProblem): string {
  return JSON.stringify([severity, code, field, values]);
}
