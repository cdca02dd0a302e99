// Public holidays of Hamburg: Feiertagsgesetz of 16.10.1953, with 31 October since 2018.
import { getHolidays } from "feiertagejs";
import { type Day, day, isWeekend } from "./day";
import { type ClosedRange, contains, daysIn } from "./range";

/** A holiday's key; its name on screen stands in the catalogues. */
export type HolidayName =
  | "new-year"
  | "good-friday"
  | "easter-monday"
  | "labour-day"
  | "ascension"
  | "whit-monday"
  | "unity-day"
  | "reformation-day"
  | "christmas-day"
  | "second-christmas-day";

export interface Holiday {
  readonly on: Day;
  readonly name: HolidayName;
}

/** A school holiday as the authority announced it; both days included. Data, never computed. */
export interface SchoolHoliday extends ClosedRange {
  readonly name: string;
}

/** The library's keys, in ours. */
const NAMES: Readonly<Record<string, HolidayName>> = {
  NEUJAHRSTAG: "new-year",
  KARFREITAG: "good-friday",
  OSTERMONTAG: "easter-monday",
  TAG_DER_ARBEIT: "labour-day",
  CHRISTIHIMMELFAHRT: "ascension",
  PFINGSTMONTAG: "whit-monday",
  DEUTSCHEEINHEIT: "unity-day",
  REFORMATIONSTAG: "reformation-day",
  ERSTERWEIHNACHTSFEIERTAG: "christmas-day",
  ZWEITERWEIHNACHTSFEIERTAG: "second-christmas-day",
};

/** The library lists it for every year; Hamburg has it since 2018. */
const FIRST_REFORMATION_DAY = 2018;

const known = new Map<number, readonly Holiday[]>();

/** The public holidays of a year (1991 to 9999) in the order of the calendar. */
export function holidaysOf(year: number): readonly Holiday[] {
  const holidays = known.get(year) ?? computed(year);
  known.set(year, holidays);
  return holidays;
}

/** Costs about a millisecond, which a search through many days would pay a thousand times. */
function computed(year: number): Holiday[] {
  return getHolidays(year, "HH").flatMap(({ name: key, dateString }) => {
    const name = NAMES[key];
    const isYetToCome = name === "reformation-day" && year < FIRST_REFORMATION_DAY;
    return name && !isYetToCome ? [{ on: day(dateString), name }] : [];
  });
}

/** The public holiday on a day, or null. Where two meet (Ascension on 1 May) the first listed counts. */
export function holidayOn(on: Day): Holiday | null {
  return holidaysOf(yearOf(on)).find((holiday) => holiday.on === on) ?? null;
}

/** Monday to Friday and no public holiday. */
export function isWorkday(on: Day): boolean {
  return !isWeekend(on) && holidayOn(on) === null;
}

/** The workdays of a range in order. */
export function workdaysIn(range: ClosedRange): Day[] {
  const [first, last] = [yearOf(range.startsOn), yearOf(range.endsOn)];
  const years = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const free = new Set(years.flatMap(holidaysOf).map(({ on }) => on));
  return daysIn(range).filter((on) => !isWeekend(on) && !free.has(on));
}

/** The school holiday that a day lies in, or null. */
export function schoolHolidayOn(on: Day, known: readonly SchoolHoliday[]): SchoolHoliday | null {
  return known.find((holiday) => contains(holiday, on)) ?? null;
}

function yearOf(on: Day): number {
  return Number(on.slice(0, 4));
}
