import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day } from "~/domain/calendar/day";
import { encloses, lengthInDays } from "~/domain/calendar/range";
import { followPhase, movedRange, outsidePhase, type PhaseEdge } from "~/domain/cohorts/move-phase";

const range = (startsOn: string, endsOn: string) => ({
  startsOn: day(startsOn),
  endsOn: day(endsOn),
});
const EARLY = day("2026-10-01");

describe("a move", () => {
  it.each<[PhaseEdge, number, string, string]>([
    ["whole", 7, "2026-11-30", "2027-01-15"],
    ["whole", -1, "2026-11-22", "2027-01-07"],
    ["start", 7, "2026-11-30", "2027-01-08"],
    ["end", -7, "2026-11-23", "2027-01-01"],
    ["start", 900, "2027-01-08", "2027-01-08"],
    ["end", -900, "2026-11-23", "2026-11-23"],
  ])("of the %s by %i days leads to %s–%s", (edge, days, startsOn, endsOn) => {
    const moved = movedRange(range("2026-11-23", "2027-01-08"), edge, days);
    expect(moved).toEqual({ startsOn, endsOn });
  });

  it("of the whole keeps the length, and there and back is nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), fc.nat(90), (days, length) => {
        const before = { startsOn: EARLY, endsOn: addDays(EARLY, length) };
        const after = movedRange(before, "whole", days);
        expect(lengthInDays(after)).toBe(length + 1);
        expect(movedRange(after, "whole", -days)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a placement whose phase moves", () => {
  const before = range("2026-11-23", "2027-01-08");
  it.each([
    [
      "follows as a whole",
      ["2026-11-23", "2027-01-08"],
      ["2026-11-30", "2027-01-15"],
      "2026-11-30",
      "2027-01-15",
    ],
    [
      "follows the end",
      ["2026-12-01", "2027-01-08"],
      ["2026-11-23", "2027-01-22"],
      "2026-12-01",
      "2027-01-22",
    ],
    [
      "is cut at the start",
      ["2026-11-25", "2026-12-20"],
      ["2026-12-07", "2027-01-08"],
      "2026-12-07",
      "2026-12-20",
    ],
    [
      "is cut at the end",
      ["2026-11-23", "2026-12-20"],
      ["2026-11-23", "2026-12-11"],
      "2026-11-23",
      "2026-12-11",
    ],
  ])("%s", (_what, placed, after, startsOn, endsOn) => {
    const [placement, moved] = [placed, after].map(([from = "", to = ""]) => range(from, to));
    if (!placement || !moved) throw new Error("two ranges");
    expect(followPhase(placement, { before, after: moved }, EARLY)).toEqual({ startsOn, endsOn });
  });

  it("does not begin before the trainee joins", () => {
    const placement = range("2026-12-01", "2027-01-08");
    const phase = { before, after: range("2026-11-02", "2026-12-18") };
    const followed = followPhase(placement, phase, day("2026-12-01"));
    expect(followed).toEqual({ startsOn: "2026-12-01", endsOn: "2026-12-18" });
    expect(
      followPhase(
        placement,
        { ...phase, after: range("2026-11-02", "2026-11-30") },
        day("2026-12-01"),
      ),
    ).toBeNull();
  });

  it("always lies in it afterwards, or is gone", () => {
    const days = fc.integer({ min: 0, max: 200 });
    const ranges = fc.tuple(days, days).map(([a, b]) => ({
      startsOn: addDays(EARLY, Math.min(a, b)) as Day,
      endsOn: addDays(EARLY, Math.max(a, b)),
    }));
    fc.assert(
      fc.property(ranges, ranges, ranges, days, (placement, old, after, joins) => {
        const followed = followPhase(placement, { before: old, after }, addDays(EARLY, joins));
        if (followed) expect(encloses(after, followed)).toBe(true);
        if (followed) expect(outsidePhase([followed], after)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("is named when it is left outside", () => {
    const inside = range("2026-11-30", "2026-12-04");
    const outside = range("2026-11-20", "2026-12-04");
    expect(outsidePhase([inside, outside], before)).toEqual([outside]);
  });
});
