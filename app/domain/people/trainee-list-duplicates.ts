// The same person twice in a list is named on the later row, whatever the spacing and case; twins
// and families share a name but not a birth date, and are nobody's duplicate.
import { type Corrections, correctionKey } from "../lists/cell-problem";
import { fold } from "../lists/list-text";
import { LEAVE_OUT } from "../lists/record-list";
import type { TraineeListRow, TraineeProblem } from "./trainee-list-row";

/** Adds what is to be said about rows that repeat an earlier one or are left out by the planner. */
export function nameDuplicates(
  rows: readonly TraineeListRow[],
  corrections: Corrections,
): TraineeListRow[] {
  const byName = new Map<string, TraineeListRow[]>();
  const byMail = new Map<string, TraineeListRow>();
  return rows.map((row) => {
    if (corrections[correctionKey(row.number, "row")] === LEAVE_OUT) return leaveOut(row);
    const namesakes = byName.get(nameKey(row)) ?? [];
    const twin = namesakes.find((earlier) => isSamePerson(earlier, row));
    const sameMail = row.email === null ? undefined : byMail.get(row.email);
    byName.set(nameKey(row), [...namesakes, row]);
    if (row.email !== null && !sameMail) byMail.set(row.email, row);
    if (twin) return withProblem(row, duplicate(twin));
    return sameMail ? withProblem(row, mailTwice(sameMail)) : row;
  });
}

function leaveOut(row: TraineeListRow): TraineeListRow {
  const problem: TraineeProblem = { code: "left-out", severity: "note", field: "row" };
  return { ...row, leftOut: true, problems: [problem] };
}

function isSamePerson(a: TraineeListRow, b: TraineeListRow): boolean {
  if (nameKey(a) === "|") return false;
  if (a.birthDate && b.birthDate) return a.birthDate === b.birthDate;
  return hasSameMail(a, b) || a.birthDate === b.birthDate;
}

function nameKey(row: TraineeListRow): string {
  return `${fold(row.familyName)}|${fold(row.givenName)}`;
}

function hasSameMail(a: TraineeListRow, b: TraineeListRow): boolean {
  return a.email !== null && a.email === b.email;
}

function duplicate(of: TraineeListRow): TraineeProblem {
  const values = { row: of.number };
  const choices = [LEAVE_OUT];
  return { code: "duplicate-in-list", severity: "error", field: "row", values, choices };
}

function mailTwice(other: TraineeListRow): TraineeProblem {
  const values = { row: other.number };
  return { code: "mail-twice", severity: "error", field: "email", values, choices: [""] };
}

function withProblem(row: TraineeListRow, problem: TraineeProblem): TraineeListRow {
  return { ...row, problems: [...row.problems, problem] };
}
