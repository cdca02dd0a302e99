import readXlsxFile from "read-excel-file/universal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { cleanCell, type RawTable, type ReadTableError } from "./read-table";
import { checkArchive } from "./workbook-archive.server";

type Sheet = { sheet: string; rows: string[][] };

/** The first worksheet of an XLSX file that holds a table; the others are named, not read. */
export async function readWorkbook(bytes: Uint8Array): Promise<Outcome<RawTable, ReadTableError>> {
  const refusal = checkArchive(Buffer.from(bytes));
  if (refusal) return fail(refusal);
  try {
    const sheets = await sheetsOf(bytes);
    const table = sheets.find(hasTable) ?? sheets[0];
    if (!table) return fail({ code: "no-table" });
    return succeed({
      rows: table.rows,
      sheet: table.sheet,
      otherSheets: sheets.filter((sheet) => sheet !== table).map(({ sheet }) => sheet),
      encoding: null,
      delimiter: null,
    });
  } catch {
    return fail({ code: "damaged-workbook" });
  }
}

/** Read as a whole: the reader for streams waits for ever on some damaged archives. */
async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const sheets = await readXlsxFile(new Blob([new Uint8Array(bytes)]));
  return sheets.map(({ sheet, data }) => ({
    sheet: cleanCell(sheet),
    rows: data.map((row) => row.map(textOfCell)),
  }));
}

/** Dates become ISO days and numbers their plain digits, so that every cell is text like in a CSV. */
function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  }
  return cleanCell(String(cell));
}

/** At least two rows with three filled cells: a sheet of notes has none. */
function hasTable(sheet: Sheet): boolean {
  const filled = (row: string[]) => row.filter((cell) => cell !== "").length;
  return sheet.rows.filter((row) => filled(row) >= 3).length >= 2;
}
