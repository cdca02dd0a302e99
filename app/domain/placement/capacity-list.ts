// A list of places row by row: each site's places per period, who confirmed them and when. Empty is
// not zero: a site that has not answered is named and nothing is entered for it.
import { isWeekend } from "../calendar/day";
import { correctionKey } from "../lists/cell-problem";
import type { ListRow } from "../lists/list-table";
import { fold } from "../lists/list-text";
import { isOpen, type ListSite } from "../lists/site-names";
import { readConfirmation } from "./capacity-list-cells";
import { type CapacityListField, periodOf } from "./capacity-list-columns";
import { readListedPlaces } from "./capacity-list-places";
import type {
  CapacityListContext,
  CapacityListRow,
  CapacityProblem,
  CapacityProblemField,
} from "./capacity-list-row";
import { readSite } from "./capacity-list-site";

/** Reads all rows of a list. @param fields what each column holds, by its number from 0. */
export function readCapacityList(
  rows: readonly ListRow[],
  fields: readonly CapacityListField[],
  context: CapacityListContext,
): CapacityListRow[] {
  const taken = new Map<string, number>();
  return rows.map((row) => {
    const read = readCapacityRow(row, fields, context);
    const earlier = read.site ? taken.get(read.site.id) : undefined;
    if (read.site && !read.leftOut && earlier === undefined) taken.set(read.site.id, read.number);
    return earlier === undefined || read.leftOut ? read : siteTwice(read, earlier);
  });
}

/** Sites with training places in the first period that the list does not mention. */
export function sitesNotListed(
  rows: readonly CapacityListRow[],
  fields: readonly CapacityListField[],
  sites: readonly ListSite[],
): ListSite[] {
  const first = fields.map(periodOf).find((period) => period !== null);
  if (!first) return [];
  const listed = new Set(rows.map(({ site }) => site?.id));
  return sites.filter(
    (site) => site.trainingPlaces > 0 && isOpen(site, first.startsOn) && !listed.has(site.id),
  );
}

function readCapacityRow(
  row: ListRow,
  fields: readonly CapacityListField[],
  context: CapacityListContext,
): CapacityListRow {
  const corrected = (field: string) => context.corrections[correctionKey(row.number, field)];
  const text = (field: CapacityProblemField) =>
    corrected(field)?.trim() ?? row.cells[fields.indexOf(field as CapacityListField)] ?? "";
  const periods = fields.map(periodOf).filter((period) => period !== null);
  const on = periods[0]?.startsOn ?? context.today;
  const site = readSite(text("site"), context.sites, on);
  const leftOut = corrected("row") === "leave-out";
  const places = periods.map((period) =>
    readListedPlaces(period, site.value, text, (field) => corrected(field) !== undefined),
  );
  const confirmed = readConfirmed(text("confirmed"), on, context);
  const trainer = readTrainer(text("trainer"), site.value, context);
  const problems = [site, ...places, confirmed, trainer].flatMap((part) => part.problems);
  return {
    number: row.number,
    site: site.value,
    periods: places.map(({ value }) => value),
    confirmedOn: confirmed.value?.on ?? null,
    confirmedHow: confirmed.value?.how ?? null,
    confirmedBy: trainer.value,
    leftOut,
    problems: leftOut ? [{ code: "left-out", severity: "note", field: "row" }] : problems,
  };
}

function readConfirmed(
  text: string,
  before: CapacityListContext["today"],
  context: CapacityListContext,
) {
  const field = "confirmed";
  const value = readConfirmation(text, before) ?? null;
  const problems: CapacityProblem[] = [];
  if (text === "") problems.push({ code: "not-confirmed", severity: "note", field });
  else if (!value) {
    problems.push({
      code: "confirmation-unreadable",
      severity: "error",
      field,
      values: { text },
      choices: [""],
    });
  } else if (value.on > context.today) {
    problems.push({ code: "confirmed-later", severity: "note", field, values: { day: value.on } });
  } else if (isWeekend(value.on)) {
    problems.push({
      code: "confirmed-at-weekend",
      severity: "note",
      field,
      values: { day: value.on },
    });
  }
  return { value, problems };
}

/** The name as the site's own list of practical trainers spells it, else as written and named. */
function readTrainer(text: string, site: ListSite | null, context: CapacityListContext) {
  const key = fold(text);
  if (key === "" || !site) return { value: text || null, problems: [] };
  const own = context.trainers.filter(({ siteId }) => siteId === site.id);
  const found = own.filter(({ givenName, familyName }) =>
    [
      fold(familyName),
      fold(`${givenName} ${familyName}`),
      fold(`${familyName} ${givenName}`),
    ].includes(key),
  );
  const [match] = found;
  if (match && found.length === 1) {
    return { value: `${match.givenName} ${match.familyName}`, problems: [] };
  }
  const values = { text, site: site.name };
  const problem: CapacityProblem = {
    code: "unknown-trainer",
    severity: "note",
    field: "trainer",
    values,
  };
  return { value: text, problems: [problem] };
}

function siteTwice(row: CapacityListRow, earlier: number): CapacityListRow {
  const problem: CapacityProblem = {
    code: "site-twice",
    severity: "error",
    field: "row",
    values: { row: earlier },
    choices: ["leave-out"],
  };
  return { ...row, problems: [...row.problems, problem] };
}
