import { type CellProblem, hasQuestion } from "~/domain/lists/cell-problem";

/** What would become of a row if the import were confirmed now. */
export type RowStatus = "new" | "changed" | "unchanged" | "error" | "left-out";

export const rowFilters = ["all", "questions", "errors", "new", "changed", "unchanged"] as const;
export type RowFilter = (typeof rowFilters)[number];

type Shown = { status: RowStatus; problems: readonly CellProblem[] };

const filters: Record<RowFilter, (row: Shown) => boolean> = {
  all: () => true,
  questions: ({ problems }) => hasQuestion(problems),
  errors: ({ status }) => status === "error",
  new: ({ status }) => status === "new",
  changed: ({ status }) => status === "changed",
  unchanged: ({ status }) => status === "unchanged",
};

export function passes(row: Shown, filter: RowFilter): boolean {
  return filters[filter](row);
}

export function countRows(rows: readonly Shown[]) {
  const count = (filter: RowFilter) => rows.filter((row) => passes(row, filter)).length;
  const of = (status: RowStatus) => rows.filter((row) => row.status === status).length;
  return {
    leftOut: of("left-out"),
    all: rows.length,
    questions: count("questions"),
    errors: count("errors"),
    new: count("new"),
    changed: count("changed"),
    unchanged: count("unchanged"),
  };
}
