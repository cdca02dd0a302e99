import { BOARD_SPANS, type BoardSpan } from "~/domain/placement/board-axis";

export const BOARDS = ["people", "sites"] as const;
export const BOARD_COLOURS = ["site", "finding"] as const;

/** How a plan is looked at; all of it lives in the address. */
export type BoardView = {
  board: (typeof BOARDS)[number];
  span: BoardSpan;
  colour: (typeof BOARD_COLOURS)[number];
  phase: string | null;
  cluster: string | null;
  district: string | null;
  /** Part of a name. */
  q: string;
  onlyFindings: boolean;
  /** Every sentence beside the board, not only the first of each gravity. */
  allFindings: boolean;
  /** Every row at once, where no script draws them on the way. */
  all: boolean;
};

/** Reads what it knows and leaves out the rest. */
export function readBoardView(search: URLSearchParams): BoardView {
  return {
    board: oneOf(BOARDS, search.get("board")),
    span: oneOf(BOARD_SPANS, search.get("span")),
    colour: oneOf(BOARD_COLOURS, search.get("colour")),
    phase: search.get("phase") || null,
    cluster: search.get("cluster") || null,
    district: search.get("district") || null,
    q: (search.get("q") ?? "").trim().slice(0, 60),
    onlyFindings: search.get("findings") === "only",
    allFindings: search.get("sentences") === "all",
    all: search.get("rows") === "all",
  };
}

function oneOf<T extends string>(known: readonly [T, ...T[]], asked: string | null): T {
  return known.find((one) => one === asked) ?? known[0];
}
