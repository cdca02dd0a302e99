// Birth date, working time and ways of a new trainee, as a list gives them.
// Sources: JArbSchG §§ 8–16 (under 18), BBiG § 7a (part-time), training-facts.md, 1.6.
import { addYears, type Day } from "../calendar/day";
import { parseGermanDay } from "../calendar/german-day";
import { isMinor } from "./employment";
import { readPartTime } from "./trainee-list-cells";
import { dayError } from "./trainee-list-entry";
import { readRemark } from "./trainee-list-remark";
import type { ReadCell, TraineeCells, TraineeProblem } from "./trainee-list-row";

const OLDEST = 67;
const YOUNGEST = 14;
const OF_AGE = 18;
/** What "close to home" is proposed as, in minutes one way; the planner may pick another. */
const NEAR_HOME_CHOICES = ["45", "30", "60", "none"] as const;

/** The birth date, and whether the person is under age on the first day. */
export function readBirthDate(cells: TraineeCells, entryOn: Day): ReadCell<Day | null> {
  const field = "birthDate";
  const text = cells.text(field);
  const plausible = { startsOn: addYears(entryOn, -OLDEST), endsOn: addYears(entryOn, -YOUNGEST) };
  const read = parseGermanDay(text, plausible);
  if (!read.ok && read.error.code === "day-missing") {
    return { value: null, problems: [{ code: "missing-birth-date", severity: "note", field }] };
  }
  if (!read.ok) return { value: null, problems: [dayError(field, read.error, text)] };
  const problems: TraineeProblem[] = [];
  if (/[./-]\s*\d{2}$/.test(text) && !/^\d{4}-/.test(text)) {
    problems.push({
      code: "short-year",
      severity: "note",
      field,
      values: { text, day: read.value },
    });
  }
  if (isMinor(read.value, entryOn)) {
    const turns = addYears(read.value, OF_AGE);
    problems.push({ code: "minor", severity: "note", field, values: { day: turns } });
  }
  return { value: read.value, problems };
}

/** Percent of full time; an empty cell means full time and says so. */
export function readWorkingTime(cells: TraineeCells): ReadCell<number> {
  const field = "partTime";
  const read = readPartTime(cells.text(field));
  if (!read.ok) {
    const { code, values } = read.error;
    return {
      value: 100,
      problems: [{ code: code as TraineeProblem["code"], severity: "error", field, values }],
    };
  }
  if (read.value !== null) return { value: read.value, problems: [] };
  return { value: 100, problems: [{ code: "full-time-assumed", severity: "note", field }] };
}

/** What the remark asks of planning, proposed without its reason, and whether more stood there. */
export function readRestriction(cells: TraineeCells): ReadCell<number | null> {
  const facts = readRemark(cells.text("remark"));
  const problems: TraineeProblem[] = facts.other
    ? [{ code: "remark-not-kept", severity: "note", field: "remark" }]
    : [];
  if (!facts.nearHome) return { value: null, problems };
  const choice = cells.isCorrected("maxCommute") ? cells.text("maxCommute") : NEAR_HOME_CHOICES[0];
  const minutes = /^\d{1,3}$/.test(choice) ? Number(choice) : null;
  const problem: TraineeProblem = {
    code: "near-home",
    severity: cells.isCorrected("maxCommute") ? "note" : "question",
    field: "maxCommute",
    values: { minutes: minutes ?? 0 },
    choices: NEAR_HOME_CHOICES,
  };
  return { value: minutes, problems: [...problems, problem] };
}
