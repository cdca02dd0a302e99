// Where in a sent list the table begins and ends: titles stand above the header, sums below the
// rows, and people leave blank lines and footnotes. Whatever is not a row is named, not dropped.
import { fold } from "./list-text";

export interface ListRow {
  /** The row's number in the file, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export type SkippedReason = "title" | "sum" | "remark" | "repeated-header";

export interface SkippedRow {
  readonly number: number;
  readonly reason: SkippedReason;
  readonly text: string;
}

export interface ListTable {
  /** The header's number in the file, from 1; 0 when the list has none. */
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly rows: readonly ListRow[];
  readonly skipped: readonly SkippedRow[];
}

const LOOKED_AT = 40;
const SUM = /^(?:summe|gesamt|insgesamt|anzahl|total|zusammen|σ)/;

/**
 * The number of the row with the most cells that `isHeader` knows, from 1; at least two must be
 * known. 0 when no row is a header.
 */
export function findHeaderRow(
  rows: readonly (readonly string[])[],
  isHeader: (cell: string) => boolean,
): number {
  const scores = rows.slice(0, LOOKED_AT).map((row) => row.filter(isHeader).length);
  const best = Math.max(0, ...scores);
  return best < 2 ? 0 : scores.indexOf(best) + 1;
}

/**
 * Cuts a list into header, rows and what is neither.
 * @param headerRow from 1, 0 for none.
 * @param speaksAlone whether a cell is a row although nothing stands beside it; else it is a remark.
 */
export function cutTable(
  rows: readonly (readonly string[])[],
  headerRow: number,
  speaksAlone: (cell: string, column: number) => boolean = () => false,
): ListTable {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const padded = rows.map((row, index) => ({
    number: index + 1,
    cells: Array.from({ length: width }, (_, column) => (row[column] ?? "").trim()),
  }));
  const header = padded[headerRow - 1]?.cells ?? Array.from({ length: width }, () => "");
  const skipped: SkippedRow[] = [];
  const kept = padded.filter((row) => {
    if (row.number === headerRow || row.cells.every((cell) => cell === "")) return false;
    const reason = row.number < headerRow ? "title" : reasonToSkip(row, header, speaksAlone);
    if (reason) skipped.push({ number: row.number, reason, text: textOf(row) });
    return reason === null;
  });
  return { headerRow, header, rows: kept, skipped };
}

function reasonToSkip(
  row: ListRow,
  header: readonly string[],
  speaksAlone: (cell: string, column: number) => boolean,
): SkippedReason | null {
  const filled = row.cells.filter((cell) => cell !== "");
  if (filled.some((cell) => SUM.test(fold(cell))) && filled.length <= header.length / 2 + 1) {
    return "sum";
  }
  const isRepeated = row.cells.every((cell, column) => cell === header[column]);
  if (isRepeated) return "repeated-header";
  if (filled.length > 1 || header.length <= 2) return null;
  return row.cells.some((cell, column) => cell !== "" && speaksAlone(cell, column))
    ? null
    : "remark";
}

function textOf(row: ListRow): string {
  return row.cells.filter((cell) => cell !== "").join(" · ");
}
