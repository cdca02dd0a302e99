import type { ColumnGuess } from "~/domain/lists/column-guess";
import type { ListTable } from "~/domain/lists/list-table";
import { listKinds } from "./list-kinds.server";
import type { LoadedImport } from "./load-import.server";
import { guessFields } from "./understand-list.server";

const SAMPLES = 3;
const LOOKED_AT = 50;
const HEADER_CHOICES = 15;

/** What each column of the list is taken for, how sure that is, and what else it could be. */
export function understoodColumns(list: LoadedImport, table: ListTable) {
  const { headerRow, fields } = list.mapping;
  const guesses = guessFields(list.kind, list.table.rows, headerRow, list.around);
  const columns = fields.map((field, column) => {
    const guess = guesses[column];
    const cells = table.rows.slice(0, LOOKED_AT).map(({ cells: row }) => row[column] ?? "");
    return {
      column,
      header: table.header[column] ?? "",
      field,
      confidence: confidenceOf(list, field, guess),
      samples: [...new Set(cells.filter((cell) => cell !== ""))].slice(0, SAMPLES),
    };
  });
  const fieldsSeen = [...guesses.map(({ field }) => field), ...fields];
  return {
    headerRow,
    headerChoices: headerChoicesOf(list),
    columns,
    choices: listKinds[list.kind].form.choices(fieldsSeen, list.around),
  };
}

function confidenceOf(list: LoadedImport, field: string, guess: ColumnGuess | undefined) {
  if (guess?.field === field) return guess.confidence;
  return list.mapping.remembered ? ("remembered" as const) : ("corrected" as const);
}

function headerChoicesOf({ table }: LoadedImport) {
  return table.rows.slice(0, HEADER_CHOICES).flatMap((row, index) => {
    const filled = row.filter((cell) => cell !== "");
    return filled.length > 1 ? [{ row: index + 1, text: filled.slice(0, 4).join(" · ") }] : [];
  });
}
