import { cutTable, findHeaderRow } from "~/domain/lists/list-table";
import {
  guessTraineeColumns,
  isTraineeHeader,
  type TraineeListField,
} from "~/domain/people/trainee-list-columns";
import { distilRemark } from "~/domain/people/trainee-list-remark";
import {
  guessCapacityColumns,
  isCapacityHeader,
  type NamedPeriod,
  periodOf,
} from "~/domain/placement/capacity-list-columns";
import type { RawTable } from "./read-table";

export const importKinds = ["trainees", "capacities"] as const;
export type ImportKind = (typeof importKinds)[number];

/** Places stand in lists with a site and periods; everything else is taken for people. */
export function kindOf({ rows }: RawTable, phases: readonly NamedPeriod[]): ImportKind {
  const headerRow = findHeaderRow(rows, isCapacityHeader);
  const fields = guessFields("capacities", rows, headerRow, phases).map(({ field }) => field);
  const isCapacities = fields.includes("site") && fields.some((field) => periodOf(field));
  return isCapacities ? "capacities" : "trainees";
}

export function headerRowOf(kind: ImportKind, rows: readonly string[][]): number {
  return findHeaderRow(rows, kind === "trainees" ? isTraineeHeader : isCapacityHeader);
}

/** What each column probably holds, read from a given header row. */
export function guessFields(
  kind: ImportKind,
  rows: readonly string[][],
  headerRow: number,
  phases: readonly NamedPeriod[],
) {
  const table = cutTable(rows, headerRow);
  return kind === "trainees" ? guessTraineeColumns(table) : guessCapacityColumns(table, phases);
}

/** The table with its remarks boiled down to what planning may keep, before anything is stored. */
export function withoutRemarks(
  rows: readonly string[][],
  fields: readonly string[],
  headerRow: number,
): string[][] {
  const remark: TraineeListField = "remark";
  return rows.map((row, index) =>
    index < headerRow
      ? [...row]
      : row.map((cell, column) => (fields[column] === remark ? distilRemark(cell) : cell)),
  );
}

/** The table with nothing left in columns that the import does not use. */
export function withoutIgnored(
  rows: readonly string[][],
  fields: readonly string[],
  headerRow: number,
): string[][] {
  return rows.map((row, index) =>
    index < headerRow
      ? [...row]
      : row.map((cell, column) => (fields[column] === "ignore" ? "" : cell)),
  );
}
