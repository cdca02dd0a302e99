// A list of places row by row: each site's places per period, who confirmed them and when. Empty is
// not zero: a site that has not answered is named and nothing is entered for it.
import type { Day } from "../calendar/day";
import { type ClosedRange, overlaps } from "../calendar/range";
import { correctionKey } from "../lists/cell-problem";
import type { ListRow } from "../lists/list-table";
import { readSite } from "../lists/read-site";
import { LEAVE_OUT } from "../lists/record-list";
import { isOpen, type ListSite } from "../lists/site-names";
import { type CapacityListField, hasOwnPeriods, periodOf } from "./capacity-list-columns";
import { readConfirmed, readConfirmer } from "./capacity-list-confirmation";
import { headerPeriods, ownPeriod } from "./capacity-list-periods";
import { readListedPlaces } from "./capacity-list-places";
import type {
  CapacityCells,
  CapacityListContext,
  CapacityListRow,
  CapacityProblem,
  CapacityProblemField,
} from "./capacity-list-row";

/** Reads all rows of a list. @param fields what each column holds, by its number from 0. */
export function readCapacityList(
  rows: readonly ListRow[],
  fields: readonly CapacityListField[],
  context: CapacityListContext,
): CapacityListRow[] {
  const taken = new Map<string, { number: number; periods: readonly ClosedRange[] }[]>();
  return rows.map((row) => {
    const read = readCapacityRow(row, fields, context);
    if (!read.site || read.leftOut) return read;
    const others = taken.get(read.site.id) ?? [];
    const earlier = others.find(({ periods }) =>
      periods.some((period) => read.periods.some((own) => overlaps(own, period))),
    );
    taken.set(read.site.id, [...others, read]);
    return earlier ? siteTwice(read, earlier.number) : read;
  });
}

/** Sites with training places in the first period that the list does not mention. */
export function sitesNotListed(
  rows: readonly CapacityListRow[],
  fields: readonly CapacityListField[],
  sites: readonly ListSite[],
): ListSite[] {
  const first = fields.map(periodOf).find((period) => period !== null) ?? rows[0]?.periods[0];
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
  const texts = textsOf(row, fields, context);
  const { periods, problems: ofPeriods } = hasOwnPeriods(fields)
    ? ownPeriod({ ...texts, on: context.today })
    : { periods: headerPeriods(fields), problems: [] };
  const cells: CapacityCells = { ...texts, on: periods[0]?.startsOn ?? context.today };
  const site = siteOf(cells, context.sites, cells.on);
  const places = periods.map((period) =>
    readListedPlaces(period, site.value, cells.text, cells.isCorrected),
  );
  const confirmed = readConfirmed(cells, context);
  const confirmer = readConfirmer(cells, site.value, context);
  const leftOut = context.corrections[correctionKey(row.number, "row")] === LEAVE_OUT;
  const parts = [site, { problems: ofPeriods }, ...places, confirmed, confirmer];
  return {
    number: row.number,
    site: site.value,
    periods: places.map(({ value }) => value),
    confirmedOn: confirmed.value.on,
    confirmedHow: confirmed.value.how,
    confirmedBy: confirmer.value,
    leftOut,
    problems: leftOut
      ? [{ code: "left-out", severity: "note", field: "row" }]
      : parts.flatMap(({ problems }) => problems),
  };
}

function textsOf(
  row: ListRow,
  fields: readonly CapacityListField[],
  { corrections }: CapacityListContext,
): Omit<CapacityCells, "on"> {
  const corrected = (field: string) => corrections[correctionKey(row.number, field)];
  return {
    text: (field) =>
      corrected(field)?.trim() ?? row.cells[fields.indexOf(field as CapacityListField)] ?? "",
    isCorrected: (field) => corrected(field) !== undefined,
    has: (field) => fields.includes(field as CapacityListField),
  };
}

function siteOf(cells: CapacityCells, sites: readonly ListSite[], on: Day) {
  const field: CapacityProblemField = "site";
  const text = cells.text(field);
  if (text === "") {
    const problem: CapacityProblem = { code: "missing-site", severity: "error", field };
    return { value: null, problems: [problem] };
  }
  const { value, problems } = readSite(text, sites, on);
  return { value, problems: problems.map((problem) => ({ ...problem, field }) as CapacityProblem) };
}

function siteTwice(row: CapacityListRow, earlier: number): CapacityListRow {
  const problem: CapacityProblem = {
    code: "site-twice",
    severity: "error",
    field: "row",
    values: { row: earlier },
    choices: [LEAVE_OUT],
  };
  return { ...row, problems: [...row.problems, problem] };
}
