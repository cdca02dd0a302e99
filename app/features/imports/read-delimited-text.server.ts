import { CsvError, parse } from "csv-parse/sync";
import { unescapeFormula } from "~/domain/lists/formula-text";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { cleanCell, MAX_LIST_ROWS, type ReadTableError } from "./read-table";

const DELIMITERS = [";", "\t", ",", "|"] as const;
const LOOKED_AT = 50;

/** Rows of a text with delimiters; blank lines stay, so that row numbers are those of the file. */
export function readDelimitedText(
  text: string,
): Outcome<{ rows: string[][]; delimiter: string }, ReadTableError> {
  const directive = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = directive?.[1] ?? delimiterOf(text);
  const body = directive ? text.replace(/^sep=./i, "") : text;
  try {
    return succeed({ rows: parseRows(body, delimiter), delimiter });
  } catch (thrown) {
    return fail(errorOf(thrown));
  }
}

function parseRows(text: string, delimiter: string): string[][] {
  const records: string[][] = parse(text, {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    to: MAX_LIST_ROWS + 1,
  });
  return withoutTrailingBlanks(records.map((record) => record.map(cellOf)));
}

function cellOf(text: string): string {
  return unescapeFormula(cleanCell(text));
}

function withoutTrailingBlanks(rows: string[][]): string[][] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ""));
  return rows.slice(0, last + 1);
}

function errorOf(thrown: unknown): ReadTableError {
  if (thrown instanceof CsvError && thrown.code.includes("QUOTE")) {
    const line = typeof thrown.lines === "number" ? thrown.lines : 1;
    return { code: "lone-quote", values: { line } };
  }
  return { code: "no-table" };
}

/** The candidate that stands equally often in the most lines, quoted parts left aside. */
function delimiterOf(text: string): string {
  const lines = unquotedLines(text);
  const scored = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: evennessOf(lines.map((line) => line.split(delimiter).length - 1)),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.delimiter;
}

function evennessOf(counts: number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  frequency.delete(0);
  return Math.max(0, ...[...frequency].map(([count, lines]) => count * lines));
}

function unquotedLines(text: string): string[] {
  const start = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
  return start
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== "")
    .slice(0, LOOKED_AT);
}
