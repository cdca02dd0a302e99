// A list of travel times: one row per postcode, one column per site, minutes one way in the cells. An
// empty cell is no answer; a value once known stays until another is given.
import type { Day } from "../calendar/day";
import { type ColumnGuess, oncePerField } from "../lists/column-guess";
import type { ListTable } from "../lists/list-table";
import { fold } from "../lists/list-text";
import { wholeNumberWithin } from "../lists/read-value";
import { IGNORED, type RecordColumn } from "../lists/record-columns";
import type { KeysOf } from "../lists/record-list";
import { type ListSite, matchSite } from "../lists/site-names";
import { postcodeReader } from "../people/contact-cells";

/** As the database allows. */
const MOST_MINUTES = 300;
const LONGEST_HEADER = 60;
const POSTCODE = /^(?:plz|postleitzahl|postcode)/;
const SITE = /^site:/;

/** The field of a site's column. */
export function siteField(siteId: string): string {
  return `site:${siteId}`;
}

/** The site of a column's field; null for any other field. */
export function siteIdOf(field: string): string | null {
  return SITE.test(field) ? field.replace(SITE, "") : null;
}

export function travelColumns(sites: readonly ListSite[]): readonly RecordColumn[] {
  const read = wholeNumberWithin(0, MOST_MINUTES);
  return [
    { field: "postcode", header: POSTCODE, read: postcodeReader, isNeeded: true },
    ...sites.map(({ id }) => ({ field: siteField(id), header: /^$/, read })),
  ];
}

/** A header names a site by its code or its name, also one that is closed. */
export function isTravelHeader(cell: string, sites: readonly ListSite[], on: Day): boolean {
  return fieldOfHeader(cell, sites, on) !== null;
}

export function guessTravelColumns(
  table: ListTable,
  sites: readonly ListSite[],
  on: Day,
): ColumnGuess[] {
  const guesses = table.header.map((header, column): ColumnGuess => {
    const field = fieldOfHeader(header, sites, on);
    return field
      ? { column, header, field, confidence: "certain" }
      : { column, header, field: IGNORED, confidence: "unknown" };
  });
  return oncePerField(guesses, IGNORED);
}

function fieldOfHeader(header: string, sites: readonly ListSite[], on: Day): string | null {
  if (header === "" || header.length > LONGEST_HEADER) return null;
  const folded = fold(header);
  if (POSTCODE.test(folded)) return "postcode";
  const named = sites.find(({ code, name }) => [fold(code), fold(name)].includes(folded));
  if (named) return siteField(named.id);
  const match = matchSite(header, sites, on);
  return match.kind === "unknown" ? null : siteField(match.site.id);
}

export const travelKeys: KeysOf = ({ postcode }) => [postcode ? `postcode:${postcode}` : null];
