import { stringify } from "csv-stringify/sync";
import { isDay } from "~/domain/calendar/day";
import { escapeFormula } from "~/domain/lists/formula-text";
import { formatDate } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { CellValue, ExportedTable } from "./list-export";

/** As German spreadsheets open it at once: semicolons, a mark for UTF-8, Windows line ends. */
export function writeCsv({ columns, rows }: ExportedTable, locale: Locale): Buffer {
  const header = columns.map((column) => escapeFormula(column.header));
  const lines = rows.map((row) =>
    row.map((value, index) => textOf(value, columns[index]?.as ?? "text", locale)),
  );
  const text = stringify([header, ...lines], {
    delimiter: ";",
    bom: true,
    record_delimiter: "\r\n",
  });
  return Buffer.from(text, "utf8");
}

function textOf(value: CellValue, as: string, locale: Locale): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", locale === "de" ? "," : ".");
  return as === "day" && isDay(value) ? formatDate(value, locale) : escapeFormula(value);
}
