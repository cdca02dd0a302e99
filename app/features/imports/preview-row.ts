import type { CellProblem } from "~/domain/lists/cell-problem";
import type { RowStatus } from "./row-status";

/** How a value of the preview is to be written. */
export type ShownAs =
  | "text"
  | "day"
  | "percent"
  | "minutes"
  | "duration"
  | "number"
  | "how"
  | "shift"
  | "month"
  | "sites"
  | "services"
  | "yesNo";

/** One cell of the preview: what would be kept, what is known so far, and what is to be said. */
export type PreviewCell = {
  key: string;
  as: ShownAs;
  value: string;
  /** The known value when it would change; null when it stays or is new. */
  was: string | null;
  /** A second line, such as how a site confirmed. */
  more?: { as: ShownAs; value: string };
  problems: CellProblem[];
};

export type PreviewRow = {
  /** The row's number in the file, from 1. */
  number: number;
  status: RowStatus;
  cells: PreviewCell[];
  problems: readonly CellProblem[];
};

/** A column of the preview with the cells that stand in it; `period` for places, written as its days. */
export type PreviewColumn = {
  key: string;
  cells: readonly string[];
  period: { startsOn: string; endsOn: string } | null;
  /** Its header where the catalogue cannot know it, such as a site. */
  name?: string;
};

/** A note that most rows share, said once instead of in every row. */
export type CommonNote = { problem: CellProblem; count: number };
