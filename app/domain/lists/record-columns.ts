// Lists whose rows are one thing each, declared by their columns: what a header may call them and
// how their cells are read. Trainers, sites, modules and travel times are such lists.
import { type ColumnGuess, oncePerField } from "./column-guess";
import type { ListTable } from "./list-table";
import { fold } from "./list-text";
import type { ValueReader } from "./read-value";

export interface RecordColumn {
  readonly field: string;
  /** Over the folded header (umlauts as base letters, punctuation as blanks). */
  readonly header: RegExp;
  readonly read: ValueReader;
  /** Something new cannot be entered without it. */
  readonly isNeeded?: boolean;
}

/** What a column that the import does not use is set to. */
export const IGNORED = "ignore";

const LONGEST_HEADER = 60;

/** Whether a cell could be the header of such a list. */
export function isRecordHeader(cell: string, columns: readonly RecordColumn[]): boolean {
  return cell.length <= LONGEST_HEADER && fieldOfHeader(cell, columns) !== null;
}

/** One guess per column of the list, in their order. */
export function guessRecordColumns(
  table: ListTable,
  columns: readonly RecordColumn[],
): ColumnGuess[] {
  const guesses = table.header.map((header, column): ColumnGuess => {
    const field = fieldOfHeader(header, columns);
    return field
      ? { column, header, field, confidence: "certain" }
      : { column, header, field: IGNORED, confidence: "unknown" };
  });
  return oncePerField(guesses, IGNORED);
}

function fieldOfHeader(header: string, columns: readonly RecordColumn[]): string | null {
  const folded = fold(header);
  if (folded === "") return null;
  return columns.find((column) => column.header.test(folded))?.field ?? null;
}
