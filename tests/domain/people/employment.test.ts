import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import {
  checkPartTimePercent,
  isMinor,
  isPartTime,
  minorFindings,
  weeklyHours,
  weeklyMinutes,
} from "~/domain/people/employment";

describe("a minor", () => {
  it.each([
    ["2008-11-07", "2026-11-06", true],
    ["2008-11-07", "2026-11-07", false],
    ["2008-02-29", "2026-02-28", true],
    ["2008-02-29", "2026-03-01", false],
  ])("born %s is one on %s: %s", (birth, on, expected) => {
    expect(isMinor(day(birth), day(on))).toBe(expected);
  });

  it.each([
    ["2026-11-23", 360, 840, []],
    ["2026-11-23", 359, 480, ["minor-early"]],
    ["2026-11-23", 720, 1200, []],
    ["2026-11-23", 721, 1201, ["minor-late"]],
    ["2026-11-23", 480, 961, ["minor-long"]],
    ["2026-11-28", 540, 900, ["minor-saturday"]],
    ["2026-11-29", 300, 1260, ["minor-sunday", "minor-early", "minor-late", "minor-long"]],
  ])("on %s from minute %i to %i: %j", (on, from, to, findings) => {
    expect(minorFindings(day(on), from, to)).toEqual(findings);
  });
});

describe("part-time", () => {
  it.each([49, 101, 0, 66.6, Number.NaN])("of %d percent is refused", (percent) => {
    expect(checkPartTimePercent(percent)).toMatchObject({
      ok: false,
      error: { code: "part-time-out-of-range", values: { least: 50, most: 100 } },
    });
  });

  it.each([50, 75, 100])("of %i percent is possible", (percent) => {
    expect(checkPartTimePercent(percent)).toEqual({ ok: true, value: percent });
    expect(isPartTime(percent)).toBe(percent < 100);
  });

  it("shortens the week", () => {
    expect([weeklyHours(100, 2400), weeklyHours(75, 2400), weeklyHours(50, 2340)]).toEqual([
      40, 30, 19.5,
    ]);
    expect(weeklyMinutes(67, 2340)).toBe(1568);
  });
});
