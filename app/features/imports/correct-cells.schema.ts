import { z } from "zod";
import { version } from "~/ui/form/schema";

/** What a select posts to leave a cell as it is; the empty text means "nothing". */
export const AS_IT_IS = "~";

const KEY = "(\\d{1,4}:[a-zA-Z0-9:/-]{1,40})";
const CHOSEN = new RegExp(`^cell-${KEY}$`);
const TYPED = new RegExp(`^text-${KEY}$`);

/**
 * Cells by row and field: chosen ones come as "cell-23:email", typed ones as "text-23:birthDate".
 * What is typed counts only where it differs from the list's own cell.
 */
export const correctCellsSchema = z.looseObject({ version: version() }).transform((posted) => ({
  version: posted.version,
  chosen: fieldsLike(CHOSEN, posted),
  typed: fieldsLike(TYPED, posted),
}));

function fieldsLike(pattern: RegExp, posted: Record<string, unknown>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(posted)) {
    const key = pattern.exec(name)?.[1];
    if (key && typeof value === "string" && value !== AS_IT_IS) {
      found[key] = value.trim().slice(0, 200);
    }
  }
  return found;
}

export type CorrectCells = z.output<typeof correctCellsSchema>;

export const resetCellsSchema = z.object({ version: version() });
export type ResetCells = z.output<typeof resetCellsSchema>;
