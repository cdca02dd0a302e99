import { z } from "zod";
import { version, wholeNumber } from "~/ui/form/schema";
import { MAX_LIST_COLUMNS, MAX_LIST_ROWS } from "./read-table";

const FIELD = /^[a-zA-Z0-9:/-]{1,60}$/;

/** The fields come as "column-0", "column-1" and so on; the list's kind knows which there are. */
export const correctColumnsSchema = z
  .looseObject({ version: version(), headerRow: wholeNumber(0, MAX_LIST_ROWS) })
  .transform((posted, context) => {
    const fields: string[] = [];
    for (let column = 0; column < MAX_LIST_COLUMNS; column += 1) {
      const field = posted[`column-${column}`];
      if (field === undefined) break;
      if (typeof field !== "string" || !FIELD.test(field)) {
        context.addIssue({ code: "custom", message: "choice", path: [`column-${column}`] });
        return z.NEVER;
      }
      fields.push(field);
    }
    return { version: posted.version, headerRow: posted.headerRow, fields };
  });

export type CorrectColumns = z.output<typeof correctColumnsSchema>;
