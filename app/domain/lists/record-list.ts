// Rows of a declared list, read leniently: every oddity is named beside its cell, and a thing that
// stands twice in the list is named on its later row.
import { type CellProblem, type Corrections, correctionKey } from "./cell-problem";
import type { ListRow } from "./list-table";
import type { ListValue } from "./read-value";
import type { RecordColumn } from "./record-columns";

/** The planner's decision about a whole row. */
export const LEAVE_OUT = "leave-out";

/** Values by field; a field that the list leaves empty is missing. */
export type RecordValues = Readonly<Record<string, ListValue>>;

export interface ListRecord {
  /** The row's number in the file, from 1. */
  readonly number: number;
  readonly values: RecordValues;
  readonly leftOut: boolean;
  readonly problems: readonly CellProblem[];
}

/** What a thing is told apart by, the surest first; null where the values do not say. */
export type KeysOf = (values: RecordValues) => readonly (string | null)[];

/** Reads all rows. @param fields what each column of the list holds, by its number from 0. */
export function readRecords(
  rows: readonly ListRow[],
  fields: readonly string[],
  columns: readonly RecordColumn[],
  corrections: Corrections,
): ListRecord[] {
  return rows.map((row) => readRecord(row, fields, columns, corrections));
}

function readRecord(
  row: ListRow,
  fields: readonly string[],
  columns: readonly RecordColumn[],
  corrections: Corrections,
): ListRecord {
  if (corrections[correctionKey(row.number, "row")] === LEAVE_OUT) {
    const problem: CellProblem = { code: "left-out", severity: "note", field: "row" };
    return { number: row.number, values: {}, leftOut: true, problems: [problem] };
  }
  const values: Record<string, ListValue> = {};
  const problems: CellProblem[] = [];
  for (const { field, read } of columns) {
    const own = corrections[correctionKey(row.number, field)]?.trim();
    const cell = read(own ?? row.cells[fields.indexOf(field)] ?? "");
    if (cell.value !== null) values[field] = cell.value;
    problems.push(...cell.problems.map((problem) => ({ ...problem, field })));
  }
  return { number: row.number, values, leftOut: false, problems };
}

/** Names every later row that is about the same thing as an earlier one. */
export function nameTwice(records: readonly ListRecord[], keysOf: KeysOf): ListRecord[] {
  const taken = new Map<string, number>();
  return records.map((record) => {
    const key = keysOf(record.values).find((candidate) => candidate !== null);
    if (record.leftOut || !key) return record;
    const row = taken.get(key);
    if (row === undefined) taken.set(key, record.number);
    return row === undefined ? record : withProblem(record, twice(row));
  });
}

function twice(row: number): CellProblem {
  const choices = [LEAVE_OUT];
  return { code: "row-twice", severity: "error", field: "row", values: { row }, choices };
}

export function withProblem<R extends ListRecord>(record: R, problem: CellProblem): R {
  return { ...record, problems: [...record.problems, problem] };
}
