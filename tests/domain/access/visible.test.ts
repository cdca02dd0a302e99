import { describe, expect, it } from "vitest";
import type { Actor } from "~/domain/access/actor";
import { visibleTo } from "~/domain/access/visible";
import { day } from "~/domain/calendar/day";

const today = day("2027-02-07");
const blank = { accountId: "a", personId: "p", traineeId: null, trainerId: null, siteId: null };
const scopeOf = (actor: Partial<Actor> & { role: Actor["role"] }, on = today) =>
  visibleTo({ ...blank, ...actor }, on);

describe("who is visible", () => {
  it("everybody to a planner, whatever rows the person has besides", () => {
    expect(scopeOf({ role: "planner", traineeId: "t" })).toEqual({ kind: "all" });
  });

  it("only themselves to a trainee", () => {
    const scope = scopeOf({ role: "trainee", traineeId: "me", trainerId: "x", siteId: "s" });
    expect(scope).toEqual({ kind: "self", traineeId: "me" });
  });

  it.each([
    ["an administrator", { role: "administrator" }],
    ["an administrator with a trainer's row", { role: "administrator", trainerId: "x" }],
    ["a trainee without a row", { role: "trainee" }],
    ["a trainer without a row", { role: "trainer", traineeId: "me" }],
  ] as const)("nobody to %s", (_who, actor) => {
    expect(scopeOf(actor)).toEqual({ kind: "none" });
  });

  it("their clusters' to a trainer without a site", () => {
    const scope = scopeOf({ role: "trainer", trainerId: "x" });
    expect(scope).toMatchObject({ kind: "assigned", trainerId: "x", siteId: null, on: today });
  });
});

/** What the condition says of a placement, as the database's boundary reads it. */
function seesPlacement(on: string, placement: { startsOn: string; endsOn: string }): boolean {
  const scope = scopeOf({ role: "trainer", trainerId: "x", siteId: "here" }, day(on));
  if (scope.kind !== "assigned") return false;
  return placement.startsOn <= scope.on && placement.endsOn >= scope.endedSince;
}

describe("a placement at their site", () => {
  const placement = { startsOn: "2026-11-23", endsOn: "2027-01-08" };

  it.each([
    ["the day before the start", "2026-11-22", false],
    ["the first day", "2026-11-23", true],
    ["the last day", "2027-01-08", true],
    ["day 30 after the end", "2027-02-07", true],
    ["day 31 after the end", "2027-02-08", false],
  ])("on %s (%s): %s", (_when, on, seen) => {
    expect(seesPlacement(on, placement)).toBe(seen);
  });

  it("counts the thirty days over a leap day", () => {
    const leap = { startsOn: "2028-01-10", endsOn: "2028-02-10" };
    expect(seesPlacement("2028-03-11", leap)).toBe(true);
    expect(seesPlacement("2028-03-12", leap)).toBe(false);
  });
});
