import type { i18n } from "i18next";
import type { Actor } from "~/domain/access/actor";
import type { Printed } from "./printed";

export const exportFormats = ["xlsx", "csv", "pdf"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Days as ISO text. */
export type CellValue = string | number | null;

export type ExportColumn<Row> = {
  header: string;
  as: "text" | "day" | "number";
  value: (row: Row) => CellValue;
};

/** A list with its rows already cut into cells. */
export type ExportedTable = {
  columns: readonly Pick<ExportColumn<never>, "header" | "as">[];
  rows: readonly (readonly CellValue[])[];
};

export type ExportedList = {
  /** What the file and its sheet are called. */
  title: string;
  table: ExportedTable;
  /** The list as people print it; missing where nobody does. */
  print?: () => Printed;
};

export type AskedExport = {
  actor: Actor;
  /** The same parameters as the page of the list. */
  search: URLSearchParams;
  words: i18n;
};

/** One list that can be taken out: who may is judged by its queries, as on its page. */
export type ListExport = {
  formats: readonly ExportFormat[];
  /** It names people: every copy is written into the log. */
  isPersonal: boolean;
  read: (asked: AskedExport) => Promise<ExportedList>;
};

export function tableOf<Row>(
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
): ExportedTable {
  return {
    columns: columns.map(({ header, as }) => ({ header, as })),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}
