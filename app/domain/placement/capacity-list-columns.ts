// Which column of a list of places holds what: one row per site with a column per period, which
// stands in the header ("Station A (23.11.26–08.01.27)"), or one row per site and period.
import { type Day, isDay } from "../calendar/day";
import { parseGermanDay } from "../calendar/german-day";
import type { ClosedRange } from "../calendar/range";
import { type ColumnGuess, oncePerField } from "../lists/column-guess";
import type { ListTable } from "../lists/list-table";
import { fold } from "../lists/list-text";

export const capacityListFields = [
  "site",
  "from",
  "to",
  "places",
  "trainer",
  "confirmedBy",
  "confirmed",
  "how",
  "ignore",
] as const;

/** A field, or a period as "period:2026-11-23/2027-01-08". */
export type CapacityListField = (typeof capacityListFields)[number] | `period:${string}`;

/** A placement phase whose title a header may name instead of dates. */
export interface NamedPeriod extends ClosedRange {
  readonly title: string;
}

const HEADERS: readonly (readonly [RegExp, CapacityListField])[] = [
  [/^(?:kundenzentr|standort|dienststelle|kuz\b|ausbildungsort|station$|einsatzort|site$)/, "site"],
  [/^(?:von|ab|from)$/, "from"],
  [/^(?:bis|to|until)$/, "to"],
  [/^(?:platze|anzahl platze|places)$/, "places"],
  [/^(?:bestatigt von|confirmed by)$/, "confirmedBy"],
  [/^(?:bestatigt wie|bestatigungsweg|confirmed how)$/, "how"],
  [/^(?:praxisanleit|ausbilder|ansprechpart|anleiter|kontakt|betreu)/, "trainer"],
  [/^(?:bestatigt|ruckmeldung|gemeldet|stand$|zusage|confirmed)/, "confirmed"],
  [/^(?:lfd|nr|bemerkung|anmerkung|hinweis|platze gesamt|summe)/, "ignore"],
];

/** Whether a cell could be the header of a list of places. */
export function isCapacityHeader(cell: string): boolean {
  return cell.length <= 60 && (fieldOfHeader(cell) !== null || readPeriod(cell) !== null);
}

/** One guess per column, in their order. */
export function guessCapacityColumns(
  table: ListTable,
  phases: readonly NamedPeriod[],
): ColumnGuess<CapacityListField>[] {
  const guesses = table.header.map((header, column): ColumnGuess<CapacityListField> => {
    const period = readPeriod(header);
    if (period) return { column, header, field: periodField(period), confidence: "certain" };
    const field = fieldOfHeader(header);
    if (field) return { column, header, field, confidence: "certain" };
    const phase = phaseNamed(header, phases);
    return phase
      ? { column, header, field: periodField(phase), confidence: "likely" }
      : { column, header, field: "ignore", confidence: "unknown" };
  });
  return oncePerField(guesses, "ignore");
}

/** Whether every row names its own period. */
export function hasOwnPeriods(fields: readonly string[]): boolean {
  return ["from", "to", "places"].every((field) => fields.includes(field));
}

export function periodField({ startsOn, endsOn }: ClosedRange): CapacityListField {
  return `period:${startsOn}/${endsOn}`;
}

/** The days of a period field; null for any other field or a period that ends before it starts. */
export function periodOf(field: string): ClosedRange | null {
  const [startsOn = "", endsOn = ""] = field.replace(/^period:/, "").split("/");
  if (!field.startsWith("period:") || !isDay(startsOn) || !isDay(endsOn)) return null;
  return startsOn <= endsOn ? { startsOn, endsOn } : null;
}

const PERIOD =
  /(\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}|\s?\d{2})?)\s*(?:[–—-]|bis)\s*(\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2}))/;

/** The period in a header; a first day without a year takes the last one's, or the year before. */
export function readPeriod(header: string): ClosedRange | null {
  const [, from = "", to = ""] = PERIOD.exec(header) ?? [];
  const last = parseGermanDay(to);
  if (!last.ok) return null;
  const first = dayBefore(from, last.value);
  return first ? { startsOn: first, endsOn: last.value } : null;
}

function dayBefore(text: string, last: Day): Day | null {
  const bare = text.replace(/\s/g, "");
  if (!/^\d{1,2}\.\d{1,2}\.$/.test(bare)) {
    const read = parseGermanDay(bare);
    return read.ok && read.value <= last ? read.value : null;
  }
  const year = Number(last.slice(0, 4));
  for (const candidate of [year, year - 1]) {
    const read = parseGermanDay(`${bare}${candidate}`);
    if (read.ok && read.value <= last) return read.value;
  }
  return null;
}

function fieldOfHeader(header: string): CapacityListField | null {
  const folded = fold(header);
  return HEADERS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** "Station A" names the phase "Praxisstation A". */
function phaseNamed(header: string, phases: readonly NamedPeriod[]): NamedPeriod | null {
  const key = fold(header).replace(/^platze /, "");
  if (key.length < 3) return null;
  const named = phases.filter(({ title }) => fold(title).endsWith(key));
  return named.length === 1 ? (named[0] ?? null) : null;
}
