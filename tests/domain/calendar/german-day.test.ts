import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day, daysBetween } from "~/domain/calendar/day";
import { dayFromSerial, parseGermanDay } from "~/domain/calendar/german-day";

const births = { startsOn: day("1956-10-01"), endsOn: day("2012-10-01") };
const days = fc
  .integer({ min: 0, max: 60_000 })
  .map((offset) => addDays(day("1900-03-01"), offset));
const german = (on: Day) => on.split("-").reverse().join(".");

describe("a day as people type it", () => {
  it.each([
    ["28.7.02", "2002-07-28"],
    ["02.09.2007", "2007-09-02"],
    ["2001-01-21", "2001-01-21"],
    ["2001-01-21T00:00:00", "2001-01-21"],
    ["1. Oktober 2026", "2026-10-01"],
    ["1.Okt. 2026", "2026-10-01"],
    ["3. März 2026", "2026-03-03"],
    ["3. MÄRZ 26", "2026-03-03"],
    ["Mo, 24.11.2025", "2025-11-24"],
    ["Mittwoch, 1. Juli 2026", "2026-07-01"],
    ["Sonnabend 3.10.2026", "2026-10-03"],
    [" 28 . 7 . 2002 ", "2002-07-28"],
    ["28/7/2002", "2002-07-28"],
    ["28-07-2002", "2002-07-28"],
    ["36529", "2000-01-04"],
    ["29.02.2024", "2024-02-29"],
  ])("%j is %s", (text, expected) => {
    expect(parseGermanDay(text)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ["", "day-missing"],
    ["   ", "day-missing"],
    ["31.02.2006", "day-nonexistent"],
    ["29.02.2023", "day-nonexistent"],
    ["29.02.23", "day-nonexistent"],
    ["31. April 2026", "day-nonexistent"],
    ["2006-02-31", "day-nonexistent"],
    ["1.13.2026", "day-nonexistent"],
    ["1. Foo 2026", "day-unreadable"],
    ["1.1.", "day-unreadable"],
    ["2026", "day-unreadable"],
    ["bald", "day-unreadable"],
    ["1.1.202", "day-unreadable"],
    ["(unbekannt)", "day-unreadable"],
  ])("%j is refused as %s", (text, code) => {
    expect(parseGermanDay(text)).toMatchObject({ ok: false, error: { code } });
  });

  it("is named in the error as it was typed", () => {
    const refused = parseGermanDay("31.02.2006", births);
    expect(refused).toMatchObject({ ok: false, error: { values: { text: "31.02.2006" } } });
  });

  it("comes back the same in German and ISO", () => {
    fc.assert(
      fc.property(days, (on) => {
        expect(parseGermanDay(german(on))).toEqual({ ok: true, value: on });
        expect(parseGermanDay(on)).toEqual({ ok: true, value: on });
      }),
    );
  });
});

describe("a two-digit year", () => {
  it.each([
    ["1.1.69", undefined, "2069-01-01"],
    ["1.1.70", undefined, "1970-01-01"],
    ["1.1.60", births, "1960-01-01"],
    ["1.10.12", births, "2012-10-01"],
    ["1.10.56", births, "1956-10-01"],
    ["29.2.96", births, "1996-02-29"],
  ])("%s within %j is %s", (text, plausible, expected) => {
    expect(parseGermanDay(text, plausible)).toEqual({ ok: true, value: expected });
  });

  it.each(["2.10.12", "30.9.56", "1.1.2030", "1.1.1900"])("%s is no plausible birth", (text) => {
    expect(parseGermanDay(text, births)).toMatchObject({
      ok: false,
      error: { code: "day-implausible", values: births },
    });
  });

  it("never leaves the plausible range", () => {
    fc.assert(
      fc.property(days, (on) => {
        const short = german(on).replace(/\.(\d\d)(\d\d)$/, ".$2");
        const read = parseGermanDay(short, births);
        if (read.ok)
          expect(read.value >= births.startsOn && read.value <= births.endsOn).toBe(true);
      }),
    );
  });
});

describe("a spreadsheet's day", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [36529, "2000-01-04"],
    [46296.75, "2026-10-01"],
  ])("serial %d is %s", (serial, expected) => {
    expect(parseGermanDay(serial)).toEqual({ ok: true, value: expected });
  });

  it("knows the leap day that never was", () => {
    expect(dayFromSerial(60)).toMatchObject({ ok: false, error: { code: "day-nonexistent" } });
  });

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, 3_000_000])(
    "serial %d is none",
    (serial) => {
      expect(dayFromSerial(serial)).toMatchObject({ ok: false, error: { code: "day-unreadable" } });
    },
  );

  it("counts days since March 1900 without holes", () => {
    fc.assert(
      fc.property(days, (on) => {
        expect(dayFromSerial(61 + daysBetween(day("1900-03-01"), on))).toEqual({
          ok: true,
          value: on,
        });
      }),
    );
  });

  it("reads a date cell by its day in UTC", () => {
    expect(parseGermanDay(new Date("2002-07-28T00:00:00Z"))).toEqual({
      ok: true,
      value: "2002-07-28",
    });
    expect(parseGermanDay(new Date(Number.NaN))).toMatchObject({ ok: false });
  });
});
