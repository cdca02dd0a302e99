import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { isBinding, versionOn } from "~/domain/curriculum/version-in-use";

const cohort = (startsOn: string) => ({ startsOn: day(startsOn) });

describe("a version of a curriculum", () => {
  it.each([
    [[], false],
    [["2026-11-24"], false],
    [["2026-11-23"], true],
    [["2027-10-01", "2020-10-01"], true],
  ])("with cohorts from %j binds today: %s", (starts, binds) => {
    expect(isBinding(starts.map(cohort), day("2026-11-23"))).toBe(binds);
  });

  it.each([
    ["2023-09-30", undefined],
    ["2023-10-01", "2023-10-01"],
    ["2026-09-30", "2023-10-01"],
    ["2026-10-01", "2026-10-01"],
    ["2030-01-01", "2026-10-01"],
  ])("that a cohort of %s gets is %s", (on, validFrom) => {
    const versions = ["2026-10-01", "2023-10-01"].map((from) => ({ validFrom: day(from) }));
    expect(versionOn(versions, day(on))?.validFrom).toBe(validFrom);
  });
});
