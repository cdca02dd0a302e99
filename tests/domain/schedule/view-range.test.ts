import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import { contains, lengthInDays } from "~/domain/calendar/range";
import { rangeOfView, turned, VIEWS } from "~/domain/schedule/view-range";

describe("the days of a view", () => {
  it.each([
    ["day", "2026-11-25", "2026-11-25", "2026-11-25"],
    ["week", "2026-11-25", "2026-11-23", "2026-11-29"],
    ["month", "2026-11-25", "2026-10-26", "2026-12-06"],
    ["month", "2027-02-10", "2027-02-01", "2027-02-28"],
    ["list", "2026-11-25", "2026-11-23", "2026-12-20"],
  ] as const)("of a %s around %s", (view, on, startsOn, endsOn) => {
    expect(rangeOfView(view, day(on), false)).toEqual({ startsOn, endsOn });
  });

  it("of a list of many people are one week", () => {
    const week = { startsOn: "2026-11-23", endsOn: "2026-11-29" };
    expect(rangeOfView("list", day("2026-11-25"), true)).toEqual(week);
  });

  const days = fc
    .integer({ min: 0, max: 25_000 })
    .map((since) => addDays(day("2010-01-01"), since));

  it("hold the day, and turning the page leaves none out", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...VIEWS), fc.boolean(), (on, view, many) => {
        const here = rangeOfView(view, on, many);
        const next = rangeOfView(view, turned(view, on, 1, many), many);
        expect(contains(here, on)).toBe(true);
        expect(next.startsOn <= addDays(here.endsOn, 1)).toBe(true);
        expect(next.endsOn > here.endsOn).toBe(true);
        const back = turned(view, turned(view, on, 1, many), -1, many);
        expect(rangeOfView(view, back, many)).toEqual(here);
        expect(lengthInDays(here)).toBeLessThanOrEqual(42);
      }),
    );
  });
});
