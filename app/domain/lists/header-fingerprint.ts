// A sender is known by the headers of the list: the same words in the same order, however they are
// spelled. So the columns of the next list are understood as those of the last one were.
import { fold } from "./list-text";

const FEWEST = 2;

/** The folded headers in their order; null for a row with fewer than two filled cells. */
export function fingerprintOf(header: readonly string[]): string | null {
  const cells = withoutBlankEnd(header.map(fold));
  return cells.filter((cell) => cell !== "").length < FEWEST ? null : cells.join("|");
}

/** Spreadsheets differ in how many empty columns they keep at the end. */
function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}
