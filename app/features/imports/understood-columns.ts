import type { ListTable } from "~/domain/lists/list-table";
import { traineeListFields } from "~/domain/people/trainee-list-columns";
import {
  capacityListFields,
  periodField,
  periodOf,
} from "~/domain/placement/capacity-list-columns";
import type { LoadedImport } from "./load-import.server";
import { guessFields } from "./understand-list";

const SAMPLES = 3;
const HEADER_CHOICES = 15;

/** What each column of the list is taken for, how sure that is, and what else it could be. */
export function understoodColumns(list: LoadedImport, table: ListTable) {
  const { headerRow, fields } = list.mapping;
  const guesses = guessFields(list.kind, list.table.rows, headerRow, list.phases);
  const columns = fields.map((field, column) => {
    const guess = guesses[column];
    const cells = table.rows.map(({ cells: row }) => row[column] ?? "");
    return {
      column,
      header: table.header[column] ?? "",
      field,
      confidence: guess?.field === field ? guess.confidence : ("corrected" as const),
      samples: [...new Set(cells.filter((cell) => cell !== ""))].slice(0, SAMPLES),
    };
  });
  return { headerRow, headerChoices: headerChoicesOf(list), columns, choices: choicesOf(list) };
}

function headerChoicesOf({ table }: LoadedImport) {
  return table.rows.slice(0, HEADER_CHOICES).flatMap((row, index) => {
    const filled = row.filter((cell) => cell !== "");
    return filled.length > 1 ? [{ row: index + 1, text: filled.slice(0, 4).join(" · ") }] : [];
  });
}

/** Every field a column may be set to; a list of places also offers the cohort's placement phases. */
function choicesOf({ kind, phases, mapping, table }: LoadedImport): string[] {
  if (kind === "trainees") return [...traineeListFields];
  const guessed = guessFields(kind, table.rows, mapping.headerRow, phases);
  const periods = [
    ...guessed.map(({ field }) => field),
    ...mapping.fields,
    ...phases.map(periodField),
  ];
  const known = periods.filter((field) => periodOf(field) !== null);
  return [...new Set([...capacityListFields, ...known])];
}
