import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, isWeekend } from "~/domain/calendar/day";
import { daysIn } from "~/domain/calendar/range";
import { givenHours, weeklyMinutes, weeksSpent } from "~/domain/progress/given-hours";

const monday = day("2026-11-23");
const stay = { startsOn: monday, endsOn: addDays(monday, 18) };

describe("weeks spent at a site", () => {
  it.each([
    ["before it begins", -1, 0],
    ["on the first day", 0, 0.2],
    ["on the first Friday", 4, 1],
    ["on the Sunday after", 6, 1],
    ["on the last day", 18, 3],
    ["long after", 200, 3],
  ])("%s", (_when, after, weeks) => {
    expect(weeksSpent(stay, addDays(monday, after))).toBe(weeks);
  });

  it("are its workdays up to today, by five", () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(days, fc.integer({ min: -5, max: 80 }), ([from, length], at) => {
        const range = { startsOn: addDays(monday, from), endsOn: addDays(monday, from + length) };
        const today = addDays(monday, at);
        const spent = daysIn(range).filter((on) => on <= today && !isWeekend(on));
        expect(weeksSpent(range, today)).toBeCloseTo(spent.length / 5);
      }),
    );
  });
});

describe("hours given of a module", () => {
  const weekly = new Map([
    ["altona", weeklyMinutes([cases("M02", 30), cases("M05", 10)], 24)],
    ["leer", weeklyMinutes([cases("M02", 0)], 24)],
  ]);

  it("come from lessons, and from weeks by how often its cases come up", () => {
    const stays = [{ siteId: "altona", share: 0.5, ...stay }];
    expect(givenHours("M02", 90, stays, weekly, addDays(monday, 11))).toBe(20);
    expect(givenHours("M05", 0, stays, weekly, addDays(monday, 11))).toBe(6);
    expect(givenHours("M17", 90, stays, weekly, addDays(monday, 11))).toBe(2);
  });

  it("are none at a site without cases or figures", () => {
    const at = (siteId: string) => [{ siteId, share: 1, ...stay }];
    expect(givenHours("M02", 0, at("leer"), weekly, addDays(monday, 11))).toBe(0);
    expect(givenHours("M02", 0, at("fremd"), weekly, addDays(monday, 11))).toBe(0);
  });
});

function cases(moduleCode: string, casesPerWeek: number) {
  return { moduleCode, casesPerWeek };
}
