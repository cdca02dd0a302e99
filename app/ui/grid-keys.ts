/** Where the focus is in a grid; both count from 0. */
export type GridPlace = { row: number; column: number };

type KeyPress = { key: string; ctrlKey: boolean };

const PAGE = 10;

/** Where a key leads in a grid, as in a spreadsheet; null for a key that does not move. */
export function placeAfter(
  { key, ctrlKey }: KeyPress,
  { row, column }: GridPlace,
  size: { rows: number; columns: number },
): GridPlace | null {
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const at = (nextRow: number, nextColumn: number) => ({
    row: Math.max(0, Math.min(lastRow, nextRow)),
    column: Math.max(0, Math.min(lastColumn, nextColumn)),
  });
  const moves: Record<string, GridPlace> = {
    ArrowUp: at(ctrlKey ? 0 : row - 1, column),
    ArrowDown: at(ctrlKey ? lastRow : row + 1, column),
    ArrowLeft: at(row, ctrlKey ? 0 : column - 1),
    ArrowRight: at(row, ctrlKey ? lastColumn : column + 1),
    Home: at(ctrlKey ? 0 : row, 0),
    End: at(ctrlKey ? lastRow : row, lastColumn),
    PageUp: at(row - PAGE, column),
    PageDown: at(row + PAGE, column),
  };
  return moves[key] ?? null;
}
