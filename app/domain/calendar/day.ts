import { Temporal } from "temporal-polyfill";
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import { calendarNumbersOf, epochDayOf } from "./epoch-day";
import { MS_PER_DAY, offsetAt } from "./zone-offset";

/** A day of the Gregorian calendar without time or zone, as ISO text such as "2026-11-23". */
export type Day = string & { readonly __day: unique symbol };

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface IsoWeek {
  /** The year the week belongs to, which around New Year may differ from the day's. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

export type DayError = Failure<"day-unreadable" | "day-nonexistent">;

/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_EPOCH = 4;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads exactly "YYYY-MM-DD", years 0001 to 9999; "2006-02-31" is `day-nonexistent`. */
export function parseDay(text: string): Outcome<Day, DayError> {
  const parts = ISO_DAY.exec(text.trim());
  if (!parts) return fail({ code: "day-unreadable", values: { text } });
  return dayFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** A day from its calendar numbers; month and day count from 1. */
export function dayFromParts(
  year: number,
  month: number,
  dayOfMonth: number,
): Outcome<Day, DayError> {
  const text = [pad(year, 4), pad(month, 2), pad(dayOfMonth, 2)].join("-");
  if (year < 1 || year > 9999 || !existsInCalendar(year, month, dayOfMonth)) {
    return fail({ code: "day-nonexistent", values: { text } });
  }
  return succeed(text as Day);
}

/** A day that the code knows to be right. @throws RangeError when it is not one. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new RangeError(`Not a day: ${text}`);
  return parsed.value;
}

/** Whether a text is a `Day` as the rest of the domain writes it, without spaces around. */
export function isDay(text: string): text is Day {
  return ISO_DAY.test(text) && parseDay(text).ok;
}

/** The day `days` later, or earlier when negative. */
export function addDays(from: Day, days: number): Day {
  const [year, month, dayOfMonth] = calendarNumbersOf(epochDay(from) + days);
  const isPlain = year >= 1 && year <= 9999;
  if (!isPlain) return plain(from).add({ days }).toString() as Day;
  return [pad(year, 4), pad(month, 2), pad(dayOfMonth, 2)].join("-") as Day;
}

/** The same day of the month `months` later, or the month's last day where it is shorter. */
export function addMonths(from: Day, months: number): Day {
  return plain(from).add({ months }).toString() as Day;
}

/** The same day `years` later; 29 February becomes 28 February. */
export function addYears(from: Day, years: number): Day {
  return plain(from).add({ years }).toString() as Day;
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return epochDay(to) - epochDay(from);
}

/** Orders days for `sort`: negative when `a` is earlier. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function earlierOf(a: Day, b: Day): Day {
  return a <= b ? a : b;
}

export function laterOf(a: Day, b: Day): Day {
  return a >= b ? a : b;
}

export function weekdayOf(of: Day): Weekday {
  const since = (epochDay(of) + WEEKDAY_OF_EPOCH - 1) % 7;
  return (((since + 7) % 7) + 1) as Weekday;
}

export function isWeekend(of: Day): boolean {
  return weekdayOf(of) >= 6;
}

/** The Monday of the day's ISO week. */
export function mondayOf(of: Day): Day {
  return addDays(of, 1 - weekdayOf(of));
}

/** The ISO 8601 week: it starts on Monday and belongs to the year of its Thursday. */
export function isoWeekOf(of: Day): IsoWeek {
  const thursday = plain(addDays(mondayOf(of), 3));
  return { year: thursday.year, week: Math.ceil(thursday.dayOfYear / 7) };
}

/** The day it is at an instant in an IANA zone. */
export function dayOf(instant: Date, zone: string): Day {
  const at = instant.getTime();
  return addDays("1970-01-01" as Day, Math.floor((at + offsetAt(at, zone)) / MS_PER_DAY));
}

/** Whole years from a birth date to a day, as German law counts age; 29 February ages on 1 March. */
export function yearsBetween(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** By arithmetic, as long lists count thousands of days; years beyond four digits as they are. */
function epochDay(of: Day): number {
  if (!ISO_DAY.test(of)) return plain(of).since("1970-01-01", { largestUnit: "day" }).days;
  return epochDayOf(Number(of.slice(0, 4)), Number(of.slice(5, 7)), Number(of.slice(8)));
}

function plain(of: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from(of);
}

function existsInCalendar(year: number, month: number, dayOfMonth: number): boolean {
  if (month < 1 || month > 12 || dayOfMonth < 1) return false;
  return dayOfMonth <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
