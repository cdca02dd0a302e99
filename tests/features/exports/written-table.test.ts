import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExportedTable } from "~/features/exports/list-export";
import { writeCsv } from "~/features/exports/write-csv.server";
import { writePdf } from "~/features/exports/write-pdf.server";
import { writeXlsx } from "~/features/exports/write-xlsx.server";
import { cleanCell } from "~/features/imports/read-table";
import { readTable } from "~/features/imports/read-table.server";

const text = fc
  .oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom("01234", "=1+1", "-5", '"', "a;b", "ẞŐžŞ", "valueOf"),
  )
  .map(cleanCell)
  .map((cell) => (/^'+[=+\-@]|^sep=.$/.test(cell) ? `x${cell}` : cell));
const rows = fc.array(fc.tuple(text, text, fc.integer({ min: 0, max: 9_999 })), {
  minLength: 1,
  maxLength: 20,
});

const columns = [
  { header: "Name", as: "text" },
  { header: "Ort", as: "text" },
  { header: "Zahl", as: "number" },
] as const;

const tableOf = (cells: [string, string, number][]): ExportedTable => ({ columns, rows: cells });

async function readBack(bytes: Buffer): Promise<string[][]> {
  const read = await readTable(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.rows.slice(1).map((row) => [0, 1, 2].map((index) => row[index] ?? ""));
}

describe("rows of any kind", () => {
  it.each([
    ["CSV", (table: ExportedTable) => Promise.resolve(writeCsv(table, "de"))],
    ["XLSX", (table: ExportedTable) => writeXlsx(table, "Liste")],
  ])("come back from %s as they went", async (_, write) => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const expected = cells.map((row) => row.map(String));
        expect(await readBack(await write(tableOf(cells)))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a CSV for spreadsheets", () => {
  it("has a mark, semicolons, Windows line ends, German days and no formula", () => {
    const table: ExportedTable = {
      columns: [
        { header: "Name", as: "text" },
        { header: "Tag", as: "day" },
      ],
      rows: [['=HYPERLINK("x")', "2026-11-23"]],
    };
    expect(writeCsv(table, "de").toString("utf8")).toBe(
      '\uFEFFName;Tag\r\n"\'=HYPERLINK(""x"")";23.11.2026\r\n',
    );
  });
});

describe("a printed list", () => {
  it("is tagged, titled and in its language, also with letters beyond Latin-1", async () => {
    const table = { headers: ["Name"], widths: [1], rows: [["Şule Łoś-Őry"], ["Nguyễn Thị"]] };
    const bytes = await writePdf({
      title: "Liste",
      summary: "2 Personen",
      language: "de-DE",
      sections: [{ heading: "Cluster 1", table }],
      footer: (page, pages) => `${page}/${pages}`,
    });
    const source = bytes.toString("latin1");
    expect(source).toMatch(/^%PDF-1\.7/);
    for (const part of ["/StructTreeRoot", "/Marked true", "/Lang (de-DE)", "/S /TH", "/S /H1"]) {
      expect(source).toContain(part);
    }
  });

  it("of a full week fits on one page across, with its times as headers of their rows", async () => {
    const lesson = "Einwohnerfachverfahren: Übungsfälle\nSeminarraum 1.06\nMehmet Aydın";
    const row = ["09:00–11:00", ...Array.from({ length: 5 }, () => lesson)];
    const rows = Array.from({ length: 8 }, () => row);
    const headers = ["Zeit", "Mo", "Di", "Mi", "Do", "Fr"];
    const table = { headers, widths: [10, 18, 18, 18, 18, 18], rows, hasRowHeaders: true };
    const bytes = await writePdf({
      title: "Woche",
      summary: "KW 48",
      language: "de-DE",
      sections: [{ heading: null, table }],
      isLandscape: true,
      fitsOnePage: true,
      footer: (page, pages) => `${page}/${pages}`,
    });
    const source = bytes.toString("latin1");
    expect(source.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    expect(source).toContain("[0 0 841.89 595.28]");
    expect(source).toContain("/Scope /Row");
  });
});
