import {
  guessRecordColumns,
  IGNORED,
  isRecordHeader,
  type RecordColumn,
} from "~/domain/lists/record-columns";
import type { ImportError } from "../import-record";
import type { ListForm } from "../list-kind";
import type { Surroundings } from "../surroundings";

/** The form of a declared list, from its columns and what it cannot do without. */
export function recordForm(
  columns: (around: Surroundings) => readonly RecordColumn[],
  { belongsTo, refusal }: Pick<ListForm, "belongsTo" | "refusal">,
): ListForm {
  const fieldsOf = (around: Surroundings) => [
    ...columns(around).map(({ field }) => field),
    IGNORED,
  ];
  return {
    belongsTo,
    refusal,
    isHeader: (cell, around) => isRecordHeader(cell, columns(around)),
    guess: (table, around) => guessRecordColumns(table, columns(around)),
    choices: (_, around) => fieldsOf(around).map((field) => ({ field })),
    isField: (field, around) => fieldsOf(around).includes(field),
  };
}

/** Refuses with a code unless all the fields have a column. */
export function lacking(
  fields: readonly string[],
  needed: readonly string[],
  code: ImportError["code"],
): ImportError | null {
  return needed.every((field) => fields.includes(field)) ? null : ({ code } as ImportError);
}
