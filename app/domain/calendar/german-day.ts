// Days as people type them into German lists and as spreadsheets keep them.
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import { addDays, type Day, day, dayFromParts, dayOf, parseDay } from "./day";
import { type ClosedRange, contains } from "./range";

export type GermanDayError = Failure<
  "day-missing" | "day-unreadable" | "day-nonexistent" | "day-implausible"
>;

type Read = Outcome<Day, GermanDayError>;

const MONTHS: readonly (readonly string[])[] = [
  ["januar", "jänner", "jan"],
  ["februar", "feb"],
  ["märz", "maerz", "mär", "mrz"],
  ["april", "apr"],
  ["mai"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["dezember", "dez"],
];

const NUMERIC = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})$/;
const NAMED = /^(\d{1,2})\.?\s*([a-zäöü]+)\.?\s*(\d{4}|\d{2})$/i;
const ISO_WITH_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/;
const WEEKDAY = /^(?:mo|di|mi|do|fr|sa|so)(?:[a-z]*tag|ttwoch|nnabend)?\.?,?\s+/i;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

/** The century of a two-digit year without a plausible range: 1970 to 2069. */
const CENTURY_PIVOT = 70;
const EXCEL_PHANTOM_LEAP_DAY = 60;

/**
 * Reads "28.7.02", "02.09.2007", "2001-01-21", "1. Oktober 2026", "Mo, 5.1.2026" and spreadsheet
 * serials (36529, 1900 system). A two-digit year takes the latest century that lies in `plausible`.
 * @param plausible both days included; a day outside is `day-implausible`, e.g. a birth in the future.
 * @returns `day-missing` for nothing, `day-nonexistent` for 31.02., else `day-unreadable`.
 */
export function parseGermanDay(
  input: string | number | Date,
  plausible?: ClosedRange,
): Outcome<Day, GermanDayError> {
  const read = readAny(input, plausible);
  if (!read.ok || !plausible || contains(plausible, read.value)) return read;
  const { startsOn, endsOn } = plausible;
  return fail({ code: "day-implausible", values: { text: String(read.value), startsOn, endsOn } });
}

/** A spreadsheet's day number (1900 system); the time of day after the comma is dropped. */
export function dayFromSerial(serial: number): Outcome<Day, GermanDayError> {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole > 2_958_465) {
    return fail({ code: "day-unreadable", values: { text: String(serial) } });
  }
  if (whole === EXCEL_PHANTOM_LEAP_DAY) {
    return fail({ code: "day-nonexistent", values: { text: "1900-02-29" } });
  }
  return succeed(addDays(day("1899-12-31"), whole > EXCEL_PHANTOM_LEAP_DAY ? whole - 1 : whole));
}

function readAny(input: string | number | Date, plausible: ClosedRange | undefined): Read {
  if (typeof input === "number") return dayFromSerial(input);
  if (input instanceof Date) return readDate(input);
  const text = input.replace(/\s+/g, " ").trim();
  if (text === "") return fail({ code: "day-missing" });
  return readText(text, plausible);
}

/** Spreadsheet readers give a date cell as midnight UTC. */
function readDate(date: Date): Read {
  if (Number.isNaN(date.getTime())) return fail({ code: "day-unreadable", values: { text: "" } });
  return succeed(dayOf(date, "UTC"));
}

function readText(text: string, plausible: ClosedRange | undefined): Read {
  const iso = ISO_WITH_TIME.exec(text);
  if (iso?.[1]) return parseDay(iso[1]);
  if (SERIAL.test(text)) return dayFromSerial(Number(text.replace(",", ".")));
  const bare = text.replace(WEEKDAY, "");
  const parts = NUMERIC.exec(bare) ?? NAMED.exec(bare);
  const month = monthOf(parts?.[2] ?? "");
  if (!parts || month === null) return fail({ code: "day-unreadable", values: { text } });
  const found = dayInCentury(parts[3] ?? "", month, Number(parts[1]), plausible);
  return found.ok ? found : fail({ ...found.error, values: { text } });
}

function monthOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const index = MONTHS.findIndex((names) => names.includes(text.toLowerCase()));
  return index < 0 ? null : index + 1;
}

function dayInCentury(
  year: string,
  month: number,
  dayOfMonth: number,
  plausible?: ClosedRange,
): Read {
  if (year.length === 4) return dayFromParts(Number(year), month, dayOfMonth);
  const short = Number(year);
  const usual = short < CENTURY_PIVOT ? 2000 + short : 1900 + short;
  const fits = (full: number) => {
    const found = dayFromParts(full, month, dayOfMonth);
    return plausible && found.ok && contains(plausible, found.value);
  };
  const century = [2000 + short, 1900 + short].find(fits) ?? usual;
  return dayFromParts(century, month, dayOfMonth);
}
