import type { Confidence } from "~/domain/lists/column-guess";
import { fingerprintOf } from "~/domain/lists/header-fingerprint";
import { cutTable, findHeaderRow } from "~/domain/lists/list-table";
import { type ImportKind, importKinds } from "./import-kinds";
import type { ListForm } from "./list-kind";
import { listKinds } from "./list-kinds.server";
import type { Surroundings } from "./surroundings";

type Rows = readonly (readonly string[])[];

const LOOKED_AT = 40;

/**
 * What a list is probably about: the kind that knows the most of its headers and lacks none that it
 * needs; people when no kind does.
 */
export function kindOf(rows: Rows, around: Surroundings): ImportKind {
  const scored = importKinds.map((kind) => ({ kind, score: scoreOf(kind, rows, around) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.kind : "trainees";
}

function scoreOf(kind: ImportKind, rows: Rows, around: Surroundings): number {
  const { form } = listKinds[kind];
  const start = rows.slice(0, LOOKED_AT);
  const guesses = form.guess(cutTable(start, headerRowOf(kind, start, around)), around);
  const isComplete = form.refusal(guesses.map(({ field }) => field)) === null;
  const weights: Record<Confidence, number> = { certain: 2, likely: 1, unknown: 0 };
  const known = guesses.filter(({ field }) => field !== "ignore");
  return isComplete ? known.reduce((sum, { confidence }) => sum + weights[confidence], 0) : 0;
}

export function headerRowOf(kind: ImportKind, rows: Rows, around: Surroundings): number {
  return findHeaderRow(rows, (cell) => listKinds[kind].form.isHeader(cell, around));
}

/** What each column probably holds, read from a given header row. */
export function guessFields(kind: ImportKind, rows: Rows, headerRow: number, around: Surroundings) {
  return listKinds[kind].form.guess(cutTable(rows, headerRow), around);
}

/** The fingerprints of all rows that could be the header, with their numbers from 1. */
export function fingerprintsOf(rows: Rows): { fingerprint: string; row: number }[] {
  return rows.slice(0, LOOKED_AT).flatMap((cells, index) => {
    const fingerprint = fingerprintOf(cells);
    return fingerprint === null ? [] : [{ fingerprint, row: index + 1 }];
  });
}

/** The table with its remarks boiled down to what planning may keep, before anything is stored. */
export function storableRows(
  { distil }: ListForm,
  rows: Rows,
  fields: readonly string[],
  headerRow: number,
): string[][] {
  return rows.map((row, index) =>
    index < headerRow || !distil
      ? [...row]
      : row.map((cell, column) => distil(fields[column] ?? "", cell)),
  );
}

/** The table with nothing left in columns that the import does not use. */
export function withoutIgnored(
  rows: Rows,
  fields: readonly string[],
  headerRow: number,
): string[][] {
  return rows.map((row, index) =>
    index < headerRow
      ? [...row]
      : row.map((cell, column) => (fields[column] === "ignore" ? "" : cell)),
  );
}
