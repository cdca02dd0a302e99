// A cell that a spreadsheet would run as a formula gets an apostrophe before it, and loses it again
// when the list comes back, so that a list sent out and returned is the same.
// Source: OWASP, "CSV Injection".

const STARTS_FORMULA = /^'*[=+\-@\t\r]/;

/** The text as a CSV may carry it: "=1+1" becomes "'=1+1". */
export function escapeFormula(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe away that `escapeFormula` put there; any other stays. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && STARTS_FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
