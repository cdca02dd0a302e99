import { fail, type Outcome, succeed } from "~/domain/outcome";
import { readDelimitedText } from "./read-delimited-text.server";
import type { RawTable } from "./read-table";
import { MAX_LIST_BYTES, MAX_LIST_COLUMNS, MAX_LIST_ROWS, type ReadTableError } from "./read-table";
import { decodeText } from "./read-text.server";
import { readWorkbook } from "./read-workbook.server";

/**
 * The cells of an uploaded list as text, whatever it is called: the bytes decide what it is.
 * Never throws; whatever cannot be read is named by one code.
 */
export async function readTable(bytes: Uint8Array): Promise<Outcome<RawTable, ReadTableError>> {
  if (bytes.length === 0) return fail({ code: "empty-file" });
  if (bytes.length > MAX_LIST_BYTES) return fail({ code: "too-big" });
  const read = await readByKind(bytes);
  return read.ok ? withinLimits(read.value) : read;
}

function readByKind(bytes: Uint8Array): Promise<Outcome<RawTable, ReadTableError>> {
  if (startsWith(bytes, "PK\x03\x04") || startsWith(bytes, "PK\x05\x06")) {
    return readWorkbook(bytes);
  }
  return Promise.resolve(readAsText(bytes));
}

function readAsText(bytes: Uint8Array): Outcome<RawTable, ReadTableError> {
  const foreign = foreignKindOf(bytes);
  if (foreign) return fail({ code: foreign });
  const decoded = decodeText(bytes);
  if (!decoded) return fail({ code: "not-text" });
  if (/^\s*<(?:!doctype|html|\?xml|table|head|meta)/i.test(decoded.text)) {
    return fail({ code: "web-page" });
  }
  const parsed = readDelimitedText(decoded.text);
  if (!parsed.ok) return parsed;
  const { rows, delimiter } = parsed.value;
  return succeed({
    rows,
    sheet: null,
    otherSheets: [],
    encoding: decoded.encoding,
    delimiter,
  });
}

function foreignKindOf(bytes: Uint8Array): ReadTableError["code"] | null {
  if (startsWith(bytes, "%PDF")) return "pdf";
  if (startsWith(bytes, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
    const encrypted = Buffer.from("EncryptedPackage", "utf16le");
    return Buffer.from(bytes).includes(encrypted) ? "password-protected" : "old-excel";
  }
  if (startsWith(bytes, "\x89PNG") || startsWith(bytes, "\xff\xd8\xff")) return "not-text";
  return null;
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((character, index) => bytes[index] === character.charCodeAt(0));
}

function withinLimits(table: RawTable): Outcome<RawTable, ReadTableError> {
  const columns = table.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns > MAX_LIST_COLUMNS) {
    return fail({ code: "too-many-columns", values: { limit: MAX_LIST_COLUMNS } });
  }
  if (table.rows.length > MAX_LIST_ROWS) {
    return fail({ code: "too-many-rows", values: { limit: MAX_LIST_ROWS } });
  }
  return columns < 2 ? fail({ code: "no-table" }) : succeed(table);
}
