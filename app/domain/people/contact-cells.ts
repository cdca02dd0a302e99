// Addresses in lists: mended only by asking, never in silence.
import { faultOf, reading, type ValueReader } from "../lists/read-value";
import type { Outcome } from "../outcome";
import { type CellFault, readMail, readPostcode } from "./trainee-list-cells";

export const mailReader: ValueReader = (text) => readingOf(readMail(text));

export const postcodeReader: ValueReader = (text) => readingOf(readPostcode(text));

function readingOf(read: Outcome<string | null, CellFault>) {
  if (read.ok) return reading(read.value);
  const { code, values, suggestion } = read.error;
  return faultOf({
    code,
    severity: "error",
    values: { ...values, suggestion: suggestion ?? "" },
    choices: suggestion ? [suggestion, ""] : undefined,
  });
}
