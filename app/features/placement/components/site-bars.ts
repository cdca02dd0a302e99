import type { CellPart } from "~/domain/placement/plan-cell";
import type { BoardCell, BoardGroup, BoardRow } from "../board";

export type SiteBar = { row: BoardRow; cell: BoardCell; part: CellPart };
export type Unplaced = { row: BoardRow; cell: BoardCell };

/** The people's rows turned round: every stay by itself, and every cell that has none. */
export function siteBarsOf(groups: readonly BoardGroup[]) {
  const cells = groups.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.map((cell) => ({ row, cell }))),
  );
  const bars: SiteBar[] = cells.flatMap(({ row, cell }) =>
    cell.parts.map((part) => ({ row, cell, part })),
  );
  const unplaced = cells.filter(({ cell }) => cell.isNeeded && cell.parts.length === 0);
  return { bars, unplaced };
}
