import { z } from "zod";
import { traineeListFields } from "~/domain/people/trainee-list-columns";
import { capacityListFields, periodOf } from "~/domain/placement/capacity-list-columns";
import { version, wholeNumber } from "~/ui/form/schema";
import { MAX_LIST_COLUMNS, MAX_LIST_ROWS } from "./read-table";

const known: readonly string[] = [...traineeListFields, ...capacityListFields];
const isField = (field: string) => known.includes(field) || periodOf(field) !== null;

/** The fields come as "column-0", "column-1" and so on. */
export const correctColumnsSchema = z
  .looseObject({ version: version(), headerRow: wholeNumber(0, MAX_LIST_ROWS) })
  .transform((posted, context) => {
    const fields: string[] = [];
    for (let column = 0; column < MAX_LIST_COLUMNS; column += 1) {
      const field = posted[`column-${column}`];
      if (field === undefined) break;
      if (typeof field !== "string" || !isField(field)) {
        context.addIssue({ code: "custom", message: "choice", path: [`column-${column}`] });
        return z.NEVER;
      }
      fields.push(field);
    }
    return { version: posted.version, headerRow: posted.headerRow, fields };
  });

export type CorrectColumns = z.output<typeof correctColumnsSchema>;
