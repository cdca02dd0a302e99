// Months in lists, as people type them and as spreadsheets turn them round ("Jan 23").
import { addDays, addMonths, type Day, dayFromParts, isDay } from "../calendar/day";
import { parseGermanDay } from "../calendar/german-day";
import { readListDay } from "./read-day";
import { faultOf, reading, type ValueReader } from "./read-value";

const YEAR_FIRST = /^(\d{4})\s*[-/.]\s*(\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const NAMED = /^([a-zäöü]+)\.?[\s-]*(?:\d{2}|\d{4})$/i;

/** The first day of a month as ISO text: of "2023-01", "01/2023", "Januar 2023" or any of its days. */
export const readMonth: ValueReader = (text) => {
  if (text === "") return reading(null);
  const first = firstOfMonth(text) ?? firstOf(readListDay(text).value);
  if (first) return reading(first);
  return faultOf({ code: "month-unreadable", severity: "error", values: { text } });
};

/** A day as `readListDay` reads it; of a month its last, when the figures of it are complete. */
export const readAsOf: ValueReader = (text) => {
  const month = firstOfMonth(text);
  return month ? reading(addDays(addMonths(month, 1), -1)) : readListDay(text);
};

function firstOfMonth(text: string): Day | null {
  const [, year, month] = YEAR_FIRST.exec(text) ?? [];
  const [, otherMonth, otherYear] = MONTH_FIRST.exec(text) ?? [];
  const number = Number(month ?? otherMonth ?? 0);
  const numeric = dayFromParts(Number(year ?? otherYear ?? 0), number, 1);
  if (numeric.ok) return numeric.value;
  const named = NAMED.test(text) ? parseGermanDay(`1. ${text.replaceAll("-", " ")}`) : null;
  return named?.ok ? named.value : null;
}

function firstOf(day: string | number | null): Day | null {
  const first = `${String(day).slice(0, 7)}-01`;
  return isDay(first) ? first : null;
}
