import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import { dueDays, groupPace, lateModules, paceOf } from "~/domain/progress/pace";

const monday = day("2026-11-02");
const module = (code: string, hours: number, prerequisiteIds: string[] = []) => ({
  ...{ id: code, code, hours, prerequisiteIds },
});
const phase = (kind: "cluster" | "placement" | "course", week: number, weeks: number) => ({
  kind,
  startsOn: addDays(monday, week * 7),
  endsOn: addDays(monday, (week + weeks) * 7 - 3),
});

describe("due days", () => {
  it("divide the learning phases by hours, after prerequisites, courses left out", () => {
    const modules = [module("M01", 10, ["M02"]), module("M02", 30)];
    const phases = [phase("cluster", 0, 1), phase("course", 1, 5), phase("placement", 6, 1)];
    const due = dueDays(modules, phases, monday);
    expect(due.get("M02")).toBe(addDays(monday, 44));
    expect(due.get("M01")).toBe(addDays(monday, 46));
  });

  it("begin with the trainee's own first day", () => {
    const due = dueDays([module("M01", 8)], [phase("cluster", 0, 2)], addDays(monday, 9));
    expect(due.get("M01")).toBe(addDays(monday, 11));
    expect(dueDays([module("M01", 8)], [phase("course", 0, 9)], monday).size).toBe(0);
  });

  it("never come before those of a prerequisite, and the last is the end of learning", () => {
    const hours = fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 17 });
    fc.assert(
      fc.property(hours, fc.integer({ min: 1, max: 30 }), (list, weeks) => {
        const modules = list.map((one, index) =>
          module(`M${index}`, one, index > 0 ? [`M${index - 1}`] : []),
        );
        const days = [...dueDays(modules, [phase("cluster", 0, weeks)], monday).values()];
        expect(days).toEqual([...days].sort());
        expect(days.at(-1)).toBe(addDays(monday, weeks * 7 - 3));
      }),
    );
  });
});

describe("pace", () => {
  const today = addDays(monday, 28);
  const standing = (code: string, level: number, after: number) => ({
    ...{ code, level, target: 2, dueOn: addDays(monday, after) },
  });

  it("is what is planned and what is done", () => {
    const modules = [standing("M01", 2, 1), standing("M02", 1, 28), standing("M03", 3, 90)];
    expect(paceOf(modules, today)).toEqual({ planned: 2, done: 2, total: 3 });
  });

  it.each([
    [14, 0],
    [13, 1],
  ])("a module due on day %i of 28 is late beyond two weeks: %i", (after, count) => {
    expect(lateModules([standing("M01", 1, after)], today, 2)).toHaveLength(count);
  });

  it("names the longest first and nothing that has reached its target", () => {
    const modules = [standing("M01", 1, 7), standing("M02", 2, 0), standing("M03", 0, 0)];
    expect(lateModules(modules, today, 2).map(({ code, weeks }) => [code, weeks])).toEqual([
      ["M03", 4],
      ["M01", 3],
    ]);
  });

  it("of a group is withheld for fewer than five people", () => {
    const one = { planned: 4, done: 3, total: 17 };
    expect(groupPace([one, one, one, one])).toBeNull();
    expect(groupPace([one, one, one, one, one])).toEqual({ planned: 20, done: 15, total: 85 });
  });
});
