import type { Blob } from "node:buffer";
import type { Stream } from "node:stream";
import writeExcelFile, { type Feature, type SheetData } from "write-excel-file/node";
import type { CellValue, ExportedTable } from "./list-export";

type Content = Stream | Buffer | Blob;

const WIDEST = 45;
const NARROWEST = 10;
const LONGEST_SHEET_NAME = 31;

/** Typed cells under a header that stays in sight and filters. */
export function writeXlsx(table: ExportedTable, title: string): Promise<Buffer> {
  const header = table.columns.map(({ header: value }) => ({
    value,
    type: String,
    fontWeight: "bold" as const,
  }));
  const rows = table.rows.map((row) =>
    row.map((value, index) => cellOf(value, table.columns[index]?.as ?? "text")),
  );
  return writeExcelFile(
    [header, ...rows] as SheetData,
    {
      sheet: title.replace(/[\\/*?:[\]]/g, " ").slice(0, LONGEST_SHEET_NAME),
      columns: table.columns.map((_, index) => ({ width: widthOf(table, index) })),
      stickyRowsCount: 1,
    },
    { features: [autoFilter(table)] },
  ).toBuffer();
}

function cellOf(value: CellValue, as: "text" | "day" | "number") {
  if (value === null || value === "") return null;
  if (as === "number") return { value: Number(value), type: Number };
  if (as === "text") return { value: plainText(String(value)), type: String };
  return { value: new Date(`${value}T00:00:00.000Z`), type: Date, format: "dd.mm.yyyy" };
}

/** The library finds texts in a plain object: a word that every object knows needs a blank behind. */
function plainText(text: string): string {
  return text in Object.prototype ? `${text} ` : text;
}

function widthOf({ columns, rows }: ExportedTable, index: number): number {
  const header = columns[index]?.header.length ?? 0;
  const longest = rows.reduce(
    (most, row) => Math.max(most, String(row[index] ?? "").length),
    header + 3,
  );
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 1));
}

/** The library writes no filter itself: the element stands right behind the sheet's data. */
function autoFilter({ columns, rows }: ExportedTable): Feature<Content> {
  const reference = `A1:${letterOf(columns.length - 1)}${rows.length + 1}`;
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml) =>
            xml.replace("</sheetData>", `</sheetData><autoFilter ref="${reference}"/>`),
        },
      },
    },
  };
}

/** A, B, … Z, AA: columns as spreadsheets name them. */
function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : letterOf(rest - 1) + letter;
}
