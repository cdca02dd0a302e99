// A list of a curriculum's modules: the code tells them apart; prerequisites are named by their codes
// and must be modules of the list or of the curriculum, without a circle.
import {
  type ListValue,
  reading,
  textUpTo,
  type ValueReader,
  wholeNumberWithin,
} from "../lists/read-value";
import type { RecordColumn } from "../lists/record-columns";
import { type KeysOf, type ListRecord, type RecordValues, withProblem } from "../lists/record-list";
import { prerequisiteCycle } from "./modules";

/** "M02", "m 02" and "M-02" are one code. */
function codeFrom(text: string): string {
  return text.replace(/[\s-]+/g, "").toUpperCase();
}

const readCode: ValueReader = (text) => {
  const read = textUpTo(20)(text);
  return typeof read.value === "string" ? reading(codeFrom(read.value)) : read;
};

/** Several codes as one text, each once and in order. */
export const readCodes: ValueReader = (text) => reading(text === "" ? null : joined(codesIn(text)));

function joined(codes: readonly string[]): string {
  return [...new Set(codes)].sort().join(" ");
}

/** "M01, M15" and "M01 M15". */
export function codesIn(text: ListValue | undefined): string[] {
  const parts = String(text ?? "").split(/[\s,;/|+]+/);
  return parts.map(codeFrom).filter((code) => code !== "" && code !== "–");
}

export const moduleColumns: readonly RecordColumn[] = [
  {
    field: "code",
    header: /^(?:kurzel|modul ?nr|nr|nummer|code|modulcode)$/,
    read: readCode,
    isNeeded: true,
  },
  {
    field: "title",
    header: /^(?:titel|modul$|bezeichnung|inhalt|title)/,
    read: textUpTo(200),
    isNeeded: true,
  },
  {
    field: "hours",
    header: /^(?:stunden|std|umfang|hours)/,
    read: wholeNumberWithin(1, 2000),
    isNeeded: true,
  },
  {
    field: "targetLevel",
    header: /^(?:ziel|lernziel|target)/,
    read: wholeNumberWithin(0, 3),
    isNeeded: true,
  },
  { field: "prerequisites", header: /^(?:voraussetzung|vorher|prerequisite)/, read: readCodes },
];

export const moduleKeys: KeysOf = ({ code }) => [code ? `code:${code}` : null];

/** Names prerequisites that nobody knows, and rows that would rest on themselves. */
export function checkPrerequisites<R extends ListRecord>(
  records: readonly R[],
  known: readonly RecordValues[],
): R[] {
  const merged = new Map(known.map((values) => [String(values.code), values]));
  for (const { values, leftOut } of records) {
    if (!leftOut && values.code) {
      const code = String(values.code);
      merged.set(code, { ...merged.get(code), ...values });
    }
  }
  const facts = [...merged].map(([code, { prerequisites }]) => ({
    id: code,
    code,
    prerequisiteIds: codesIn(prerequisites).filter((other) => merged.has(other)),
  }));
  const cycle = prerequisiteCycle(facts);
  return records.map((record) => {
    const named = record.leftOut ? [] : codesIn(record.values.prerequisites);
    const unknown = named.filter((code) => !merged.has(code));
    const field = "prerequisites";
    if (unknown.length > 0) {
      const values = { codes: unknown.join(", ") };
      return withProblem(record, {
        code: "prerequisite-unknown",
        severity: "error",
        field,
        values,
      });
    }
    if (named.length === 0 || !cycle?.includes(String(record.values.code))) return record;
    const values = { path: cycle.join(" → ") };
    return withProblem(record, { code: "prerequisite-cycle", severity: "error", field, values });
  });
}

/**
 * Names what only a new version of the curriculum may change: once training by a version has begun,
 * a list may correct the wording of its modules and nothing else.
 */
export function checkBinding<R extends ListRecord>(
  records: readonly R[],
  known: readonly RecordValues[],
): R[] {
  const byCode = new Map(known.map((values) => [String(values.code), values]));
  return records.map((record) => {
    const before = byCode.get(String(record.values.code));
    const changed = Object.entries(record.values).find(
      ([field, value]) => field !== "title" && (before?.[field] ?? null) !== value,
    );
    if (record.leftOut || !changed) return record;
    const field = before ? changed[0] : "row";
    return withProblem(record, { code: "version-in-use", severity: "error", field });
  });
}
