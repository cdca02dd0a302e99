import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import { timetable } from "~/domain/schedule/timetable";

const MONDAY = day("2026-11-23");
const days = [0, 1, 2, 3, 4].map((offset) => addDays(MONDAY, offset));

describe("a week on a wall", () => {
  it("has every lesson in exactly one cell, at its time and under its day", () => {
    const lesson = fc.record({
      on: fc.constantFrom(...days),
      from: fc.integer({ min: 8, max: 16 }).map((hour) => hour * 60),
      length: fc.constantFrom(45, 60, 90),
    });
    const lessons = lesson.map(({ on, from, length }) => ({ on, from, to: from + length }));
    fc.assert(
      fc.property(fc.array(lessons, { maxLength: 12 }), (given) => {
        const lines = timetable(given, days);
        const placed = lines.flatMap(({ from, to, cells }) =>
          cells.flatMap((cell, index) => {
            for (const one of cell) expect(one).toMatchObject({ from, to, on: days[index] });
            return cell;
          }),
        );
        expect(new Set(placed)).toEqual(new Set(given));
        expect(placed).toHaveLength(given.length);
        expect(lines.every(({ cells }) => cells.length === days.length)).toBe(true);
      }),
    );
  });
});
