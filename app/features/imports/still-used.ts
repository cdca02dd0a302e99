import type { ImportError } from "./import-record";

const NAMED = 3;

/** Why an import cannot be taken back, with the first few of those that something depends on. */
export function stillUsed(names: readonly string[]): ImportError {
  const listed = names.slice(0, NAMED).join(", ") + (names.length > NAMED ? ", …" : "");
  return { code: "still-used", values: { count: names.length, names: listed } };
}
