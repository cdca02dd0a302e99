import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import {
  type ClosedRange,
  contains,
  type DayRange,
  daysIn,
  encloses,
  intersectionOf,
  lengthInDays,
  overlaps,
  rangeOf,
  weekOf,
  weeksIn,
} from "~/domain/calendar/range";

const range = (startsOn: string, endsOn: string): ClosedRange => ({
  startsOn: day(startsOn),
  endsOn: day(endsOn),
});
const open = (startsOn: string): DayRange => ({ startsOn: day(startsOn), endsOn: null });

const closedRanges = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }))
  .map(([offset, length]) => {
    const startsOn = addDays(day("2026-12-01"), offset);
    return { startsOn, endsOn: addDays(startsOn, length) };
  });
const ranges: fc.Arbitrary<DayRange> = fc.oneof(
  closedRanges,
  closedRanges.map(({ startsOn }) => ({ startsOn, endsOn: null })),
);

describe("a range", () => {
  it("has at least one day", () => {
    expect(rangeOf(day("2026-10-01"), day("2026-10-01")).ok).toBe(true);
    expect(rangeOf(day("2026-10-02"), day("2026-10-01"))).toMatchObject({
      ok: false,
      error: { code: "ends-before-start", field: "endsOn" },
    });
  });

  it.each([
    [range("2026-10-01", "2026-10-05"), range("2026-10-05", "2026-10-09"), true],
    [range("2026-10-01", "2026-10-05"), range("2026-10-06", "2026-10-09"), false],
    [range("2026-10-01", "2026-10-31"), range("2026-10-10", "2026-10-11"), true],
    [open("2026-10-06"), range("2026-10-01", "2026-10-05"), false],
    [open("2026-10-05"), range("2026-10-01", "2026-10-05"), true],
    [open("2026-10-05"), open("2030-01-01"), true],
  ])("%j and %j overlap: %s", (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  it("includes both its ends", () => {
    const october = range("2026-10-01", "2026-10-31");
    const inside = ["2026-09-30", "2026-10-01", "2026-10-31", "2026-11-01"].map((on) =>
      contains(october, day(on)),
    );
    expect(inside).toEqual([false, true, true, false]);
    expect(contains(open("2026-10-01"), day("2099-01-01"))).toBe(true);
    expect(encloses(october, october)).toBe(true);
    expect(encloses(october, open("2026-10-01"))).toBe(false);
    expect(encloses(october, range("2026-09-30", "2026-10-02"))).toBe(false);
    expect(encloses(open("2026-10-01"), october)).toBe(true);
  });

  it("knows its days and weeks", () => {
    const station = range("2026-11-23", "2027-01-08");
    expect(lengthInDays(station)).toBe(47);
    expect(weeksIn(station)).toHaveLength(7);
    expect(weeksIn(range("2026-11-29", "2026-11-30"))).toEqual(["2026-11-23", "2026-11-30"]);
    expect(weekOf(day("2026-11-25"))).toEqual(range("2026-11-23", "2026-11-29"));
  });
});

describe("any two ranges", () => {
  it("overlap either way round, and exactly when they share a day", () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const shared = intersectionOf(a, b);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(shared !== null).toBe(overlaps(a, b));
        expect(intersectionOf(b, a)).toEqual(shared);
        if (shared) expect([encloses(a, shared), encloses(b, shared)]).toEqual([true, true]);
      }),
    );
  });

  it("share the days that their lists share", () => {
    fc.assert(
      fc.property(closedRanges, closedRanges, (a, b) => {
        const inBoth = daysIn(a).filter((on) => contains(b, on));
        const shared = intersectionOf(a, b) as ClosedRange | null;
        expect(shared ? daysIn(shared) : []).toEqual(inBoth);
        expect(daysIn(a)).toHaveLength(lengthInDays(a));
      }),
    );
  });
});
