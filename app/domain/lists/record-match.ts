// What a row of a declared list would do: something new, something known that changes or stays.
// What the list leaves empty stays as it is, and what the list does not mention is only named.
import type { CellProblem } from "./cell-problem";
import type { ListValue } from "./read-value";
import type { RecordColumn } from "./record-columns";
import { type KeysOf, LEAVE_OUT, type ListRecord, type RecordValues } from "./record-list";

export interface KnownRecord {
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  readonly values: RecordValues;
  /** Why no row may be about it, such as somebody who is no trainer. */
  readonly conflict?: string;
}

export interface ValueChange {
  readonly field: string;
  readonly from: ListValue;
  readonly to: ListValue;
}

export interface MatchedRecord extends ListRecord {
  /** Null for something new. */
  readonly known: KnownRecord | null;
  readonly changes: readonly ValueChange[];
}

export interface RecordMatches {
  readonly records: readonly MatchedRecord[];
  /** Known things that no row is about. */
  readonly missing: readonly KnownRecord[];
}

/** Matches every row against what is known. */
export function matchRecords(
  records: readonly ListRecord[],
  known: readonly KnownRecord[],
  keysOf: KeysOf,
  columns: readonly RecordColumn[],
): RecordMatches {
  const byKey = indexOf(known, keysOf);
  const met = new Map<string, number>();
  const matched = records.map((record): MatchedRecord => {
    const candidates = candidatesOf(record, byKey, keysOf);
    const [only] = candidates;
    if (candidates.length > 1) return refused(record, ambiguous(candidates));
    if (!only)
      return { ...record, known: null, changes: [], problems: problemsOfNew(record, columns) };
    if (only.conflict) return refused(record, conflicting(only.conflict, only));
    const earlier = met.get(only.id);
    if (earlier !== undefined && !record.leftOut) return refused(record, again(earlier));
    met.set(only.id, record.number);
    return { ...record, known: only, changes: changesOf(record.values, only.values) };
  });
  return { records: matched, missing: known.filter(({ id }) => !met.has(id)) };
}

function indexOf(known: readonly KnownRecord[], keysOf: KeysOf): Map<string, KnownRecord[]> {
  const byKey = new Map<string, KnownRecord[]>();
  for (const record of known) {
    for (const key of keysOf(record.values)) {
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), record]);
    }
  }
  return byKey;
}

/** Those of the surest key that finds anything. */
function candidatesOf(
  { values }: ListRecord,
  byKey: ReadonlyMap<string, readonly KnownRecord[]>,
  keysOf: KeysOf,
): readonly KnownRecord[] {
  for (const key of keysOf(values)) {
    const found = key === null ? undefined : byKey.get(key);
    if (found) return found;
  }
  return [];
}

function changesOf(values: RecordValues, known: RecordValues): ValueChange[] {
  return Object.entries(values).flatMap(([field, to]) => {
    const from = known[field] ?? null;
    return to === null || to === from ? [] : [{ field, from, to }];
  });
}

function problemsOfNew(record: ListRecord, columns: readonly RecordColumn[]): CellProblem[] {
  if (record.leftOut) return [...record.problems];
  const missing = columns.filter(
    ({ field, isNeeded }) =>
      isNeeded &&
      record.values[field] === undefined &&
      !record.problems.some((problem) => problem.field === field),
  );
  const problems = missing.map(
    ({ field }): CellProblem => ({ code: "missing-value", severity: "error", field }),
  );
  return [...record.problems, ...problems];
}

function refused(record: ListRecord, problem: CellProblem): MatchedRecord {
  return { ...record, known: null, changes: [], problems: [...record.problems, problem] };
}

function ambiguous(candidates: readonly KnownRecord[]): CellProblem {
  const values = { name: candidates[0]?.name ?? "", count: candidates.length };
  const choices = [LEAVE_OUT];
  return { code: "several-alike", severity: "error", field: "row", values, choices };
}

function conflicting(code: string, { name }: KnownRecord): CellProblem {
  const choices = [LEAVE_OUT];
  return { code, severity: "error", field: "row", values: { name }, choices };
}

function again(row: number): CellProblem {
  const choices = [LEAVE_OUT];
  return { code: "row-twice", severity: "error", field: "row", values: { row }, choices };
}
