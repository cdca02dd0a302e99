import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { readTable } from "~/features/imports/read-table.server";
import { uploadList } from "~/features/imports/upload-list.server";
import { german } from "~/words/de";
import { aPlannerActor } from "../../factories/actors";
import { zipOf } from "./archives";

let planner: Actor;

beforeAll(async () => {
  planner = await aPlannerActor(db);
});

const utf8 = (text: string) => Buffer.from(text, "utf8");

/** A workbook whose one sheet has these rows. */
function workbookOf(rows: string): Buffer {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const parts = "http://schemas.openxmlformats.org/package/2006/relationships";
  return zipOf({
    "xl/workbook.xml": utf8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Liste" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": utf8(
      `<Relationships xmlns="${parts}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": utf8(
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  });
}

const text = (at: string, value: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const header = `<row r="1">${text("A1", "Kürzel")}${text("B1", "Titel")}${text("C1", "Stunden")}</row>`;

async function rowsOf(bytes: Buffer): Promise<string[][]> {
  const read = await readTable(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.rows.slice(1);
}

describe("cells with formulas", () => {
  it("give what they showed when the list was saved", async () => {
    const formula = '<c r="C2"><f>8*2</f><v>16</v></c>';
    const joined = '<c r="B2" t="str"><f>"An" &amp; "kommen"</f><v>Ankommen</v></c>';
    const bytes = workbookOf(`${header}<row r="2">${text("A2", "M01")}${joined}${formula}</row>`);
    expect(await rowsOf(bytes)).toEqual([["M01", "Ankommen", "16"]]);
  });

  it("without a saved value are empty, never the formula", async () => {
    const row = `<row r="2">${text("A2", "M01")}${text("B2", "Ankommen")}<c r="C2"><f>8*2</f></c></row>`;
    const third = `<row r="3">${text("A3", "M02")}${text("B3", "Melden")}<c r="C3"><v>4</v></c></row>`;
    expect(await rowsOf(workbookOf(`${header}${row}${third}`))).toEqual([
      ["M01", "Ankommen", ""],
      ["M02", "Melden", "4"],
    ]);
  });
});

describe("what cannot be a list", () => {
  it.each<[string, "too-big" | Buffer, keyof typeof german.imports.refused]>([
    ["200 MB", "too-big", "too-big"],
    ["301 columns", utf8(`${"a;".repeat(300)}b\n${"1;".repeat(300)}2\n`), "too-many-columns"],
    ["a lone quote", utf8('Kürzel;Titel\n"M01;Ankommen\nM02;Melden\n'), "lone-quote"],
    ["a PDF called .xlsx", utf8("%PDF-1.7\n1;2\n"), "pdf"],
    ["a bomb", zipOf({ "xl/workbook.xml": Buffer.alloc(50 * 1024 * 1024) }), "unpacks-too-big"],
  ])("is refused in a sentence and leaves nothing behind: %s", async (_, bytes, code) => {
    const before = await Promise.all([db.import.count(), db.auditEvent.count()]);
    const file = bytes === "too-big" ? bytes : { fileName: "liste.xlsx", bytes };
    const refused = await uploadList(planner, { kind: "auto", file });
    expect(refused).toMatchObject({ ok: false, error: { code, field: "file" } });
    expect(german.imports.refused[code]).toMatch(/\.$/);
    expect(await Promise.all([db.import.count(), db.auditEvent.count()])).toEqual(before);
  });
});
