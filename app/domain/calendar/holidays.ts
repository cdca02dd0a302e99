// Public holidays of Hamburg: Feiertagsgesetz of 16.10.1953, with 31 October since 2018.
import { addDays, type Day, day, isWeekend } from "./day";
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

const FIRST_REFORMATION_DAY = 2018;

/** The public holidays of a year (1991 to 9999) in the order of the calendar. */
export function holidaysOf(year: number): Holiday[] {
  const easter = easterSundayOf(year);
  const on = (monthDay: string) => day(`${String(year).padStart(4, "0")}-${monthDay}`);
  const all: Holiday[] = [
    { on: on("01-01"), name: "new-year" },
    { on: addDays(easter, -2), name: "good-friday" },
    { on: addDays(easter, 1), name: "easter-monday" },
    { on: on("05-01"), name: "labour-day" },
    { on: addDays(easter, 39), name: "ascension" },
    { on: addDays(easter, 50), name: "whit-monday" },
    { on: on("10-03"), name: "unity-day" },
    { on: on("10-31"), name: "reformation-day" },
    { on: on("12-25"), name: "christmas-day" },
    { on: on("12-26"), name: "second-christmas-day" },
  ];
  return all
    .filter((holiday) => holiday.name !== "reformation-day" || year >= FIRST_REFORMATION_DAY)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
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

/** Gregorian Easter after Meeus, Jones and Butcher; integers only. */
export function easterSundayOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const moonShift = Math.floor((century - correction + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const leapShift = 2 * (century % 4) + 2 * Math.floor(ofCentury / 4);
  const toSunday = (32 + leapShift - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * late + 22;
  return addDays(day(`${String(year).padStart(4, "0")}-03-01`), fromMarch - 1);
}

function yearOf(on: Day): number {
  return Number(on.slice(0, 4));
}
