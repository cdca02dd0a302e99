import { inflateRawSync } from "node:zlib";
import { MAX_LIST_COLUMNS, MAX_LIST_ROWS, type ReadTableError } from "./read-table";

// A workbook is a zip archive: it is unpacked here once within a budget, whatever its directory
// claims, so that neither a bomb nor a cell far outside can fill the memory of the server.

const MAX_UNPACKED_BYTES = 40 * 1024 * 1024;
const MAX_ENTRIES = 500;

type Entry = { name: string; method: number; packed: number; unpacked: number; offset: number };

/** Why an archive must not be read as a workbook; null when it may. */
export function checkArchive(file: Buffer): ReadTableError | null {
  try {
    const entries = entriesOf(file);
    if (entries.length > MAX_ENTRIES) return { code: "unpacks-too-big" };
    return kindRefusal(file, entries) ?? sizeRefusal(file, entries);
  } catch (thrown) {
    const isTooLarge = thrown instanceof RangeError && "code" in thrown;
    return { code: isTooLarge ? "unpacks-too-big" : "damaged-workbook" };
  }
}

function entriesOf(file: Buffer): Entry[] {
  const end = file.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < 0) throw new Error("no directory");
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (file.toString("latin1", at, at + 4) !== "PK\x01\x02") throw new Error("no entry");
    const nameLength = file.readUInt16LE(at + 28);
    const entry = {
      name: file.toString("utf8", at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    return entry;
  });
}

function kindRefusal(file: Buffer, entries: Entry[]): ReadTableError | null {
  const has = (name: string) => entries.some((entry) => entry.name === name);
  if (has("xl/workbook.xml")) return null;
  if (has("EncryptedPackage")) return { code: "password-protected" };
  const kind = entries.find(({ name }) => name === "mimetype");
  const isOpenDocument = kind && contentOf(file, kind, 1_000).includes("opendocument.spreadsheet");
  return { code: isOpenDocument ? "open-document" : "not-a-workbook" };
}

function sizeRefusal(file: Buffer, entries: Entry[]): ReadTableError | null {
  const claimed = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (claimed > MAX_UNPACKED_BYTES) return { code: "unpacks-too-big" };
  let budget = MAX_UNPACKED_BYTES;
  for (const entry of entries) {
    const content = contentOf(file, entry, budget);
    budget -= content.length;
    if (budget <= 0) return { code: "unpacks-too-big" };
    const refusal = /^xl\/worksheets\/[^/]+\.xml$/.test(entry.name) ? extentRefusal(content) : null;
    if (refusal) return refusal;
  }
  return null;
}

function contentOf(file: Buffer, entry: Entry, limit: number): Buffer {
  const start =
    entry.offset + 30 + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28);
  const packed = file.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Error("unknown compression");
  return inflateRawSync(packed, { maxOutputLength: limit });
}

/** Looks at every cell's and row's address without building the sheet. */
function extentRefusal(sheet: Buffer): ReadTableError | null {
  for (const [, letters = "", digits = ""] of sheet
    .toString("latin1")
    .matchAll(/\sr\s*=\s*["']([A-Za-z]*)([^"']*)["']/g)) {
    const row = digits === "" ? 1 : Number(digits);
    if (!Number.isInteger(row) || row > MAX_LIST_ROWS * 4) {
      return { code: "too-many-rows", values: { limit: MAX_LIST_ROWS } };
    }
    if (columnOf(letters) > MAX_LIST_COLUMNS) {
      return { code: "too-many-columns", values: { limit: MAX_LIST_COLUMNS } };
    }
  }
  return null;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}
