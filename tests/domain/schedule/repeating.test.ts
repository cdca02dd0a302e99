import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day, daysBetween } from "~/domain/calendar/day";
import { holidayOn } from "~/domain/calendar/holidays";
import { repeatingRuns } from "~/domain/schedule/repeating";

const lessons = (same: string, ...days: string[]) => days.map((on) => ({ on: day(on), same }));
const runs = (planned: { on: Day; same: string }[]) =>
  repeatingRuns(planned).map((run) => run.map(({ on }) => on.slice(5)).join(" "));

describe("lessons that repeat", () => {
  it.each([
    ["three weeks in a row", ["2027-02-01", "2027-02-08", "2027-02-15"], ["02-01 02-08 02-15"]],
    ["two are none yet", ["2027-02-01", "2027-02-08"], []],
    ["in any order", ["2027-02-15", "2027-02-01", "2027-02-08"], ["02-01 02-08 02-15"]],
    ["a week without breaks them", ["2027-02-01", "2027-02-08", "2027-02-22", "2027-03-01"], []],
    ["Easter Monday does not", ["2027-03-15", "2027-03-22", "2027-04-05"], ["03-15 03-22 04-05"]],
    ["another weekday is another series", ["2027-02-01", "2027-02-09", "2027-02-15"], []],
    ["twice on one day are not", ["2027-02-01", "2027-02-01", "2027-02-08"], []],
  ])("%s", (_, days, expected) => {
    expect(runs(lessons("a", ...days))).toEqual(expected);
  });

  it("are the same in everything else", () => {
    const mixed = [...lessons("a", "2027-02-01", "2027-02-08"), ...lessons("b", "2027-02-15")];
    expect(runs(mixed)).toEqual([]);
  });

  it("are in at most one run, a week apart but for holidays", () => {
    const planned = fc.array(
      fc.record({
        on: fc.integer({ min: 0, max: 40 }).map((week) => addDays(day("2026-10-05"), 7 * week)),
        same: fc.constantFrom("a", "b"),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(planned, (given) => {
        const found = repeatingRuns(given);
        expect(new Set(found.flat()).size).toBe(found.flat().length);
        for (const run of found) {
          for (const [index, { on }] of run.slice(1).entries()) {
            const before = run[index]?.on ?? on;
            for (let week = addDays(before, 7); week < on; week = addDays(week, 7)) {
              expect(holidayOn(week)).not.toBeNull();
            }
            expect(daysBetween(before, on) % 7).toBe(0);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
