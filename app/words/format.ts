// Days, times and numbers as people read them. Own tables instead of the machine's for dates, so that
// the server and every browser write the same characters.
import { type Day, day, dayOf, isoWeekOf, type Weekday, weekdayOf } from "~/domain/calendar/day";
import { formatWallTime, minuteOfDay, type WallMinute } from "~/domain/calendar/wall-time";

export type Locale = "de" | "en";

export const HOME_ZONE = "Europe/Berlin";

const WEEKDAYS: Record<Locale, readonly string[]> = {
  de: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

const MONTHS: Record<Locale, readonly string[]> = {
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(
    " ",
  ),
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
};

const WEEKDAY_LETTERS: Record<Locale, number> = { de: 2, en: 3 };
const TAGS: Record<Locale, string> = { de: "de-DE", en: "en-GB" };

/** "Mo, 24.11.2025" or "Mon, 24 Nov 2025". @param on a day as ISO text. */
export function formatDay(on: string, locale: Locale): string {
  return `${formatWeekday(weekdayOf(day(on)), locale)}, ${formatDate(on, locale)}`;
}

/** "24.11.2025" or "24 Nov 2025". */
export function formatDate(on: string, locale: Locale): string {
  return formatDayMonth(on, locale) + (locale === "de" ? "" : " ") + partsOf(on).year;
}

/** "24.11." or "24 Nov". */
export function formatDayMonth(on: string, locale: Locale): string {
  const { month, dayOfMonth } = partsOf(on);
  if (locale === "en") return `${Number(dayOfMonth)} ${shortMonth(month)}`;
  return `${dayOfMonth}.${month}.`;
}

/** "Montag, 24. November 2025" or "Monday, 24 November 2025". */
export function formatLongDay(on: string, locale: Locale): string {
  const weekday = formatWeekday(weekdayOf(day(on)), locale, "long");
  const dot = locale === "de" ? "." : "";
  return `${weekday}, ${Number(partsOf(on).dayOfMonth)}${dot} ${formatMonth(on, locale)}`;
}

/** "November 2025". */
export function formatMonth(on: string, locale: Locale): string {
  const { year, month } = partsOf(on);
  return `${MONTHS[locale][Number(month) - 1]} ${year}`;
}

/** Both days included, without what repeats: "10.–21.11.2025", "24.11.2025–09.01.2026", "ab 24.11.2025". */
export function formatDayRange(startsOn: string, endsOn: string | null, locale: Locale): string {
  if (endsOn === null) return `${locale === "de" ? "ab" : "from"} ${formatDate(startsOn, locale)}`;
  if (startsOn === endsOn) return formatDate(startsOn, locale);
  const start = shortenedStart(startsOn, endsOn, locale);
  const dash = locale === "en" && start.includes(" ") ? " – " : "–";
  return start + dash + formatDate(endsOn, locale);
}

/** "KW 48" or "Week 48" of the ISO week that a day lies in. */
export function formatWeek(on: string, locale: Locale): string {
  return `${locale === "de" ? "KW" : "Week"} ${isoWeekOf(day(on)).week}`;
}

/** "Mo" or "Montag", "Mon" or "Monday". */
export function formatWeekday(weekday: Weekday, locale: Locale, length?: "long"): string {
  const name = WEEKDAYS[locale][weekday - 1] ?? "";
  return length === "long" ? name : name.slice(0, WEEKDAY_LETTERS[locale]);
}

/** "09:00": what the clocks of a zone show at an instant. @param instant as ISO text. */
export function formatTime(instant: string, _locale: Locale, zone: string = HOME_ZONE): string {
  return formatWallTime(minuteOfDay(instantOf(instant), zone));
}

/** "09:00–10:30" of two instants. */
export function formatTimeRange(
  from: string,
  to: string,
  locale: Locale,
  zone: string = HOME_ZONE,
): string {
  return `${formatTime(from, locale, zone)}–${formatTime(to, locale, zone)}`;
}

/** "07:00–12:00" of minutes since midnight. */
export function formatMinuteRange(from: WallMinute, to: WallMinute): string {
  return `${formatWallTime(from)}–${formatWallTime(to)}`;
}

/** "Mo, 24.11.2025, 09:00". */
export function formatInstant(instant: string, locale: Locale, zone: string = HOME_ZONE): string {
  return `${formatDay(dayOf(instantOf(instant), zone), locale)}, ${formatTime(instant, locale, zone)}`;
}

/** "1 h 30 min", "45 min", "2 h". */
export function formatDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? `${hours} h` : "", rest > 0 || hours === 0 ? `${rest} min` : ""];
  return parts.filter(Boolean).join(" ");
}

/** "1.234,5" or "1,234.5"; at most `digits` after the comma. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: digits }).format(value);
}

/** "75 %" (with a space that does not break) or "75%". @param share 0 to 1. */
export function formatPercent(share: number, locale: Locale): string {
  return formatNumber(share * 100, locale) + (locale === "de" ? "\u00a0%" : "%");
}

function shortenedStart(startsOn: string, endsOn: string, locale: Locale): string {
  const [start, end] = [partsOf(startsOn), partsOf(endsOn)];
  if (start.year !== end.year) return formatDate(startsOn, locale);
  if (start.month !== end.month) return formatDayMonth(startsOn, locale);
  return locale === "de" ? `${start.dayOfMonth}.` : String(Number(start.dayOfMonth));
}

function partsOf(on: string): { year: string; month: string; dayOfMonth: string } {
  const known: Day = day(on);
  return { year: known.slice(0, 4), month: known.slice(5, 7), dayOfMonth: known.slice(8) };
}

function shortMonth(month: string): string {
  return (MONTHS.en[Number(month) - 1] ?? "").slice(0, 3);
}

function instantOf(text: string): Date {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw new RangeError(`Not an instant: ${text}`);
  return instant;
}
