import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import {
  holidayOn,
  holidaysOf,
  isWorkday,
  schoolHolidayOn,
  workdaysIn,
} from "~/domain/calendar/holidays";

const monthDays = (year: number) => holidaysOf(year).map(({ on }) => on.slice(5));

describe("Hamburg's public holidays", () => {
  it.each([
    [2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26"],
    [2027, "01-01 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26"],
    [2028, "01-01 04-14 04-17 05-01 05-25 06-05 10-03 10-31 12-25 12-26"],
  ])("of %i", (year, expected) => {
    expect(monthDays(year).join(" ")).toBe(expected);
  });

  it("have 31 October since 2018", () => {
    expect(monthDays(2017)).not.toContain("10-31");
    expect(monthDays(2018)).toContain("10-31");
  });

  it.each([
    [2000, "04-23"],
    [2008, "03-23"],
    [2019, "04-21"],
    [2024, "03-31"],
    [2025, "04-20"],
    [2026, "04-05"],
    [2027, "03-28"],
    [2038, "04-25"],
    [2285, "03-22"],
  ])("count from Easter, in %i on %s", (year, monthDay) => {
    const goodFriday = holidaysOf(year).find(({ name }) => name === "good-friday");
    expect(goodFriday && addDays(goodFriday.on, 2)).toBe(`${year}-${monthDay}`);
  });

  it("stay in order where Ascension meets 1 May", () => {
    expect(holidaysOf(2008).filter(({ on }) => on === "2008-05-01")).toHaveLength(2);
    expect(holidayOn(day("2008-05-01"))?.name).toBe("labour-day");
    const found = holidaysOf(2008).map(({ on }) => on);
    expect(found).toEqual([...found].sort());
  });

  it("are found by their day", () => {
    expect(holidayOn(day("2026-04-03"))).toEqual({ on: "2026-04-03", name: "good-friday" });
    expect(holidayOn(day("2026-04-04"))).toBeNull();
  });
});

describe("workdays", () => {
  it("leave out weekends and holidays", () => {
    const christmas = { startsOn: day("2026-12-21"), endsOn: day("2027-01-03") };
    expect(workdaysIn(christmas).map((on) => on.slice(5))).toEqual(
      "12-21 12-22 12-23 12-24 12-28 12-29 12-30 12-31".split(" "),
    );
    expect(isWorkday(day("2026-10-02"))).toBe(true);
    expect(isWorkday(day("2026-10-03"))).toBe(false);
  });
});

describe("school holidays", () => {
  const known = [
    { name: "Halbjahrespause", startsOn: day("2026-01-30"), endsOn: day("2026-01-30") },
    { name: "Frühjahrsferien", startsOn: day("2026-03-02"), endsOn: day("2026-03-13") },
  ];

  it.each([
    ["2026-01-29", null],
    ["2026-01-30", "Halbjahrespause"],
    ["2026-03-01", null],
    ["2026-03-02", "Frühjahrsferien"],
    ["2026-03-13", "Frühjahrsferien"],
    ["2026-03-14", null],
  ])("on %s: %s", (on, name) => {
    expect(schoolHolidayOn(day(on), known)?.name ?? null).toBe(name);
  });
});
