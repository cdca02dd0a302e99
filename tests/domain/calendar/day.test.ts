import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  compareDays,
  type Day,
  day,
  dayOf,
  daysBetween,
  earlierOf,
  isDay,
  isoWeekOf,
  isWeekend,
  laterOf,
  mondayOf,
  parseDay,
  weekdayOf,
  yearsBetween,
} from "~/domain/calendar/day";

const BERLIN = "Europe/Berlin";
const days = fc
  .integer({ min: 0, max: 60_000 })
  .map((offset) => addDays(day("1940-01-01"), offset));

describe("reading a day", () => {
  it.each(["2026-11-23", "2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01", "9999-12-31"])(
    "%s is a day",
    (text) => {
      expect(parseDay(text)).toEqual({ ok: true, value: text });
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    ["2026-02-29", "day-nonexistent"],
    ["1900-02-29", "day-nonexistent"],
    ["2026-04-31", "day-nonexistent"],
    ["2026-13-01", "day-nonexistent"],
    ["2026-00-10", "day-nonexistent"],
    ["2026-01-00", "day-nonexistent"],
    ["0000-01-01", "day-nonexistent"],
    ["2026-1-1", "day-unreadable"],
    ["23.11.2026", "day-unreadable"],
    ["2026-11-23T00:00", "day-unreadable"],
    ["", "day-unreadable"],
  ])("%s is refused as %s", (text, code) => {
    expect(parseDay(text)).toMatchObject({ ok: false, error: { code } });
    expect(isDay(text)).toBe(false);
    expect(() => day(text)).toThrow(RangeError);
  });
});

describe("counting", () => {
  it.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-28", 2, "2026-03-30"],
  ])("%s plus %i is %s", (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(count);
  });

  it("keeps to the month's end where a month or year is shorter", () => {
    expect(addMonths(day("2026-01-31"), 1)).toBe("2026-02-28");
    expect(addMonths(day("2026-10-01"), -13)).toBe("2025-09-01");
    expect(addYears(day("2024-02-29"), 1)).toBe("2025-02-28");
  });

  it("adds up", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9000, max: 9000 }), (from, count) => {
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
        expect(Math.sign(compareDays(to, from))).toBe(Math.sign(count));
        expect([earlierOf(from, to), laterOf(from, to)]).toEqual([from, to].sort());
      }),
    );
  });

  it.each([
    ["2008-10-01", "2026-09-30", 17],
    ["2008-10-01", "2026-10-01", 18],
    ["2008-02-29", "2026-02-28", 17],
    ["2008-02-29", "2026-03-01", 18],
  ])("from %s to %s are %i years", (from, to, years) => {
    expect(yearsBetween(day(from), day(to))).toBe(years);
  });
});

describe("weeks", () => {
  it.each([
    ["2024-12-29", 2024, 52],
    ["2024-12-30", 2025, 1],
    ["2026-01-01", 2026, 1],
    ["2026-12-31", 2026, 53],
    ["2027-01-03", 2026, 53],
    ["2027-01-04", 2027, 1],
    ["2025-11-24", 2025, 48],
  ])("%s lies in %i week %i", (on, year, week) => {
    expect(isoWeekOf(day(on))).toEqual({ year, week });
  });

  it("start on Monday", () => {
    fc.assert(
      fc.property(days, (on) => {
        const monday = mondayOf(on);
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, on)).toBe(weekdayOf(on) - 1);
        expect(isoWeekOf(monday)).toEqual(isoWeekOf(on));
        expect(isoWeekOf(addDays(monday, 7))).not.toEqual(isoWeekOf(on));
        expect(isWeekend(on)).toBe(weekdayOf(on) > 5);
      }),
    );
  });
});

describe("the day of an instant", () => {
  it.each([
    ["2026-11-22T22:59:59Z", "2026-11-22"],
    ["2026-11-22T23:00:00Z", "2026-11-23"],
    ["2026-07-01T21:59:59Z", "2026-07-01"],
    ["2026-07-01T22:00:00Z", "2026-07-02"],
  ])("%s is %s in Berlin", (instant, on) => {
    expect(dayOf(new Date(instant), BERLIN)).toBe(on as Day);
  });
});
