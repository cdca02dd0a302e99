// The first day of a new trainee: the list's, or a later one that the remark names, never before the
// cohort begins.
import { addDays, type Day } from "../calendar/day";
import { parseGermanDay } from "../calendar/german-day";
import { contains } from "../calendar/range";
import { readRemark } from "./trainee-list-remark";
import type {
  ReadCell,
  TraineeCells,
  TraineeListContext,
  TraineeProblem,
} from "./trainee-list-row";

/** So many days before the cohort a list's first day still means the cohort's own. */
const SHORTLY_BEFORE = 31;

/** The first day: the planner's word, else a later one from the remark (asked about), else the list's. */
export function readEntry(cells: TraineeCells, context: TraineeListContext): ReadCell<Day> {
  const listed = readListed(cells, context);
  if (listed.problems.some(({ severity }) => severity === "error")) return listed;
  const later = cells.isCorrected("entryOn") ? null : readRemark(cells.text("remark")).entryOn;
  if (!later || later <= listed.value || !contains(context.cohort, later)) return listed;
  return { value: later, problems: [entryLater(listed.value, later)] };
}

function readListed(cells: TraineeCells, { cohort }: TraineeListContext): ReadCell<Day> {
  const field = "entryOn";
  const text = cells.text(field);
  const read = parseGermanDay(text);
  const first = cohort.startsOn;
  const about = (problem: Omit<TraineeProblem, "field">): ReadCell<Day> => ({
    value: first,
    problems: [{ ...problem, field }],
  });
  if (!read.ok) {
    return read.error.code === "day-missing"
      ? about({ code: "entry-assumed", severity: "note", values: { day: first } })
      : about({ ...dayError(field, read.error, text), choices: [first] });
  }
  const day = read.value;
  if (contains(cohort, day)) return { value: day, problems: [] };
  if (day < first && day >= addDays(first, -SHORTLY_BEFORE)) {
    return about({
      code: "entry-before-cohort",
      severity: "note",
      values: { listed: day, day: first },
    });
  }
  return about({
    code: "entry-outside-cohort",
    severity: "error",
    values: { day },
    choices: [first],
  });
}

function entryLater(listed: Day, later: Day): TraineeProblem {
  return {
    code: "entry-later",
    severity: "question",
    field: "entryOn",
    values: { listed, day: later },
    choices: [later, listed],
  };
}

/** What is to be said about a cell that is no day. */
export function dayError(
  field: "birthDate" | "entryOn",
  error: { code: string; values?: Readonly<Record<string, string | number>> },
  text: string,
): TraineeProblem {
  const code =
    error.code === "day-nonexistent" || error.code === "day-implausible"
      ? error.code
      : "day-unreadable";
  return { code, severity: "error", field, values: { ...error.values, text } };
}
