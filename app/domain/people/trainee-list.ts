// A list of new trainees row by row: every cell read leniently, every oddity named, nothing guessed
// in silence. Remarks leave only what planning must respect.
import type { Corrections } from "../lists/cell-problem";
import { correctionKey } from "../lists/cell-problem";
import type { ListRow } from "../lists/list-table";
import { tidyName } from "./name";
import { readMail, readPostcode, splitName } from "./trainee-list-cells";
import type { TraineeListField } from "./trainee-list-columns";
import { nameDuplicates } from "./trainee-list-duplicates";
import { readBirthDate, readRestriction, readWorkingTime } from "./trainee-list-employment";
import { readEntry } from "./trainee-list-entry";
import type {
  ReadCell,
  TraineeCells,
  TraineeListContext,
  TraineeListRow,
  TraineeProblem,
  TraineeProblemField,
} from "./trainee-list-row";
import { readWishes } from "./trainee-list-wishes";

/** Reads all rows of a list. @param fields what each column holds, by its number from 0. */
export function readTraineeList(
  rows: readonly ListRow[],
  fields: readonly TraineeListField[],
  context: TraineeListContext,
): TraineeListRow[] {
  const read = rows.map((row) =>
    readTraineeRow(cellsOf(row, fields, context.corrections), context),
  );
  return nameDuplicates(read, context.corrections);
}

/** A row's texts; the first column of a field counts. */
function cellsOf(
  row: ListRow,
  fields: readonly TraineeListField[],
  corrections: Corrections,
): TraineeCells {
  const corrected = (field: TraineeProblemField) => corrections[correctionKey(row.number, field)];
  return {
    number: row.number,
    isCorrected: (field) => corrected(field) !== undefined,
    text: (field) =>
      corrected(field)?.trim() ?? row.cells[fields.indexOf(field as TraineeListField)] ?? "",
  };
}

function readTraineeRow(cells: TraineeCells, context: TraineeListContext): TraineeListRow {
  const name = readName(cells);
  const entry = readEntry(cells, context);
  const birth = readBirthDate(cells, entry.value);
  const working = readWorkingTime(cells);
  const postcode = readPlace(cells);
  const email = readAddress(cells);
  const wishes = readWishes(cells, context);
  const restriction = readRestriction(cells);
  const parts = [name, birth, entry, working, postcode, email, wishes, restriction];
  return {
    number: cells.number,
    ...name.value,
    birthDate: birth.value,
    entryOn: entry.value,
    partTimePercent: working.value,
    postcode: postcode.value,
    email: email.value,
    wishes: wishes.value.wished,
    namedWishes: wishes.value.named,
    maxCommuteMinutes: restriction.value,
    leftOut: false,
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function readName(cells: TraineeCells): ReadCell<{ familyName: string; givenName: string }> {
  const whole = splitName(cells.text("fullName"));
  const familyName = tidyName(cells.text("familyName")) || whole.familyName;
  const givenName = tidyName(cells.text("givenName")) || whole.givenName;
  const problems: TraineeProblem[] = [];
  if (familyName === "" || givenName === "") {
    const field = familyName === "" ? "familyName" : "givenName";
    problems.push({ code: "missing-name", severity: "error", field });
  } else if (whole.guessed && !cells.isCorrected("familyName")) {
    const values = { familyName, givenName };
    problems.push({ code: "name-guessed", severity: "question", field: "familyName", values });
  }
  return { value: { familyName, givenName }, problems };
}

function readPlace(cells: TraineeCells): ReadCell<string | null> {
  const field = "postcode";
  const read = readPostcode(cells.text(field));
  if (!read.ok) return { value: null, problems: [fault(field, read.error)] };
  if (read.value) return { value: read.value, problems: [] };
  return { value: null, problems: [{ code: "missing-postcode", severity: "note", field }] };
}

function readAddress(cells: TraineeCells): ReadCell<string | null> {
  const field = "email";
  const read = readMail(cells.text(field));
  if (!read.ok) return { value: null, problems: [fault(field, read.error)] };
  if (read.value) return { value: read.value, problems: [] };
  return { value: null, problems: [{ code: "missing-mail", severity: "note", field }] };
}

function fault(
  field: "postcode" | "email",
  error: { code: string; values?: TraineeProblem["values"]; suggestion?: string },
): TraineeProblem {
  const code = field === "email" ? "bad-mail" : "bad-postcode";
  const choices = error.suggestion ? [error.suggestion, ""] : undefined;
  const values = { ...error.values, suggestion: error.suggestion ?? "" };
  return { code, severity: "error", field, values, choices };
}
