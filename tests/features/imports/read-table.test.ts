import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanCell } from "~/features/imports/read-table";
import { readTable } from "~/features/imports/read-table.server";
import { fakeWorkbook, zipOf } from "./archives";

const sample = (name: string) => readFileSync(`tests/fixtures/lists/${name}`);
const utf8 = (text: string) => Buffer.from(text, "utf8");

async function read(bytes: Uint8Array) {
  const table = await readTable(bytes);
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

async function codeOf(bytes: Uint8Array) {
  const table = await readTable(bytes);
  return table.ok ? "read" : table.error.code;
}

describe("text files", () => {
  const text = "Name;Ort\nMüller – „Öz“;Köln\n";
  const rows = [
    ["Name", "Ort"],
    ["Müller – „Öz“", "Köln"],
  ];
  const windows = Buffer.from("Name;Ort\nM\xfcller \x96 \x84\xd6z\x93;K\xf6ln\n", "latin1");
  const utf16 = Buffer.from(text, "utf16le");

  it.each<[string, Buffer, string]>([
    ["UTF-8", utf8(text), "utf-8"],
    ["UTF-8 with a mark", utf8(`\ufeff${text}`), "utf-8"],
    ["Windows-1252", windows, "windows-1252"],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${text}`, "utf16le"), "utf-16"],
    ["UTF-16 without a mark", utf16, "utf-16"],
    ["UTF-16, the other way round", Buffer.from(`\ufeff${text}`, "utf16le").swap16(), "utf-16"],
  ])("in %s are read", async (_, bytes, encoding) => {
    expect(await read(bytes)).toMatchObject({ rows, encoding, delimiter: ";" });
  });

  it.each<[string, string, string]>([
    ["commas", "a,b,c\n1,2,3\n", ","],
    ["tabs", "a\tb\n1\t2\n", "\t"],
    ["semicolons beside commas in names", "Name;Ort\nQuast, Aylin;Köln, Süd\n", ";"],
    ["Excel's own hint", "sep=,\na,b\n1,2\n", ","],
    ["old line ends", "a;b\r1;2\r", ";"],
  ])("with %s are cut", async (_, text, delimiter) => {
    const table = await read(utf8(text));
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows.at(-1)?.length).toBeGreaterThan(1);
  });

  it("keep blank lines, so that row numbers stay those of the file", async () => {
    expect((await read(utf8("Liste\n\na;b\n1;2\n\n;\n"))).rows).toEqual([
      ["Liste"],
      [""],
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("keep what stands in quotes together", async () => {
    const table = await read(utf8('a;b\n"x; ""y""\nz";2\nO"Neill;3\n'));
    expect(table.rows.slice(1)).toEqual([
      ['x; "y" z', "2"],
      ['O"Neill', "3"],
    ]);
  });
});

describe("what is no list", () => {
  it.each<[string, Buffer, string]>([
    ["nothing", Buffer.alloc(0), "empty-file"],
    ["more than 5 MB", Buffer.alloc(5 * 1024 * 1024 + 1, "a;b\n"), "too-big"],
    ["a PDF, whatever its name", utf8("%PDF-1.7\n1;2\n"), "pdf"],
    ["an old Excel file", Buffer.from("d0cf11e0a1b11ae10000", "hex"), "old-excel"],
    [
      "an encrypted workbook",
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
      "password-protected",
    ],
    ["a picture", Buffer.from("89504e470d0a1a0a", "hex"), "not-text"],
    ["binary data", Buffer.from([1, 2, 0, 3, 4, 0, 0, 9, 250]), "not-text"],
    ["a web page", utf8("<html><table><tr><td>1</td></tr></table></html>"), "web-page"],
    ["a letter", utf8("Liebe Kolleg*innen\n\nanbei die Liste.\n"), "no-table"],
    ["a lone quote", utf8('a;b\n"1;2\n3;4\n'), "lone-quote"],
    ["301 columns", utf8(`${"a;".repeat(300)}b\n`), "too-many-columns"],
    ["12,001 rows", utf8("a;b\n".repeat(12_001)), "too-many-rows"],
  ])("%s is named", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

describe("archives", () => {
  it.each<[string, Buffer, string]>([
    ["some other archive", zipOf({ "a.txt": utf8("hello") }), "not-a-workbook"],
    [
      "a LibreOffice sheet",
      zipOf({ mimetype: utf8("application/vnd.oasis.opendocument.spreadsheet") }),
      "open-document",
    ],
    ["a cut-off workbook", sample("vfa-2026.xlsx").subarray(0, 3_000), "damaged-workbook"],
    [
      "a workbook without content",
      zipOf({ "xl/workbook.xml": utf8("<nothing/>") }),
      "damaged-workbook",
    ],
    ["a bomb", fakeWorkbook(Buffer.alloc(60 * 1024 * 1024)), "unpacks-too-big"],
    ["a bomb that lies", fakeWorkbook(Buffer.alloc(60 * 1024 * 1024), 100), "unpacks-too-big"],
    ["a cell far below", fakeWorkbook(utf8('<c r="A1048576"/>')), "too-many-rows"],
    ["a row that never ends", fakeWorkbook(utf8('<row r="1e15"/>')), "too-many-rows"],
    ["a cell far to the right", fakeWorkbook(utf8('<c r="XFD1"/>')), "too-many-columns"],
  ])("%s is named", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it("that are workbooks are read with their first table", async () => {
    const table = await read(sample("vfa-2026.xlsx"));
    expect(table).toMatchObject({ sheet: "VFA 2026", otherSheets: ["Notizen"], encoding: null });
    expect(table.rows[3]?.slice(0, 5)).toEqual([
      "Nachname",
      "Vorname(n)",
      "Geburtsdatum",
      "",
      "Ausbildungsbeginn",
    ]);
    expect(table.rows[4]?.slice(2, 7)).toEqual([
      "2000-01-04",
      "",
      "1. Oktober 2026",
      "0.75",
      "22159",
    ]);
  });
});

describe("any bytes", () => {
  it("never crash the reader", async () => {
    const xlsx = sample("plaetze-2026-27.xlsx");
    const bitten = fc
      .tuple(fc.nat(xlsx.length - 1), fc.uint8Array({ maxLength: 20 }))
      .map(([at, bytes]) => Buffer.concat([xlsx.subarray(0, at), bytes, xlsx.subarray(at + 9)]));
    const any = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string().map(utf8), bitten);
    await fc.assert(
      fc.asyncProperty(any, async (bytes) => {
        expect(await readTable(bytes)).toHaveProperty("ok");
      }),
      { numRuns: 200 },
    );
  });

  it("are answered also where a workbook ends in the middle of its directory", async () => {
    const cut = Buffer.concat([
      sample("plaetze-2026-27.xlsx").subarray(0, 3_676),
      Buffer.from([0, 55]),
    ]);
    expect(await codeOf(cut)).toMatch(/read|damaged-workbook/);
  });

  it("come back as they were written", async () => {
    const cell = fc.string({ unit: "grapheme" }).map(cleanCell);
    const width = fc.integer({ min: 2, max: 5 });
    const table = fc
      .tuple(width, fc.constantFrom(";", ",", "\t"))
      .chain(([columns, delimiter]) =>
        fc.tuple(
          fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
            minLength: 1,
            maxLength: 8,
          }),
          fc.constant(delimiter),
        ),
      )
      .filter(([rows]) => (rows.at(-1) ?? []).some((text) => text !== ""));
    await fc.assert(
      fc.asyncProperty(table, async ([rows, delimiter]) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = rows.map((row) => row.map(quoted).join(delimiter)).join("\r\n");
        expect((await read(utf8(text))).rows).toEqual(rows);
      }),
    );
  });
});
