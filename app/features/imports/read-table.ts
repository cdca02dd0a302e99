import type { Failure } from "~/domain/outcome";

/** 5 MB: a thousand times the largest list seen. */
export const MAX_LIST_BYTES = 5 * 1024 * 1024;
export const MAX_LIST_COLUMNS = 300;
export const MAX_LIST_ROWS = 12_000;

/** A list as it was sent: every cell as text, row n of the file at index n - 1, blank rows kept. */
export type RawTable = {
  rows: string[][];
  /** The worksheet that was read; null for a text file. */
  sheet: string | null;
  /** Worksheets that were not read. */
  otherSheets: string[];
  encoding: "utf-8" | "utf-16" | "windows-1252" | null;
  delimiter: string | null;
};

export const readTableErrorCodes = [
  "empty-file",
  "too-big",
  "pdf",
  "old-excel",
  "password-protected",
  "open-document",
  "not-a-workbook",
  "unpacks-too-big",
  "damaged-workbook",
  "not-text",
  "web-page",
  "lone-quote",
  "too-many-columns",
  "too-many-rows",
  "no-table",
] as const;

export type ReadTableError = Failure<(typeof readTableErrorCodes)[number]>;

const MAX_CELL_LENGTH = 500;

/** A cell as everything after it may rely on: composed letters, no control characters, no blanks around. */
export function cleanCell(text: string): string {
  const shown = text
    .normalize("NFC")
    .replace(/\p{Surrogate}/gu, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .trim();
  return shown.length > MAX_CELL_LENGTH ? [...shown].slice(0, MAX_CELL_LENGTH).join("") : shown;
}
