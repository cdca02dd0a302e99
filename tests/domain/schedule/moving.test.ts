import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { movedTo, standsAt } from "~/domain/schedule/moving";

const ZONE = "Europe/Berlin";
const lesson = {
  startsAt: instantAt(day("2026-11-23"), 540, ZONE),
  endsAt: instantAt(day("2026-11-23"), 630, ZONE),
};

describe("a lesson that is moved", () => {
  it("stands where it was put and lasts as long, also across the change of the clocks", () => {
    const days = fc
      .integer({ min: 0, max: 3650 })
      .map((since) => addDays(day("2024-01-01"), since));
    // Between 2 and 3 the clocks of two nights a year show no time, or the same twice.
    const minutes = fc.integer({ min: 180, max: 1200 });
    fc.assert(
      fc.property(days, minutes, (on, from) => {
        const moved = movedTo(lesson, { day: on, from }, ZONE);
        expect(standsAt(moved, ZONE)).toEqual({ day: on, from });
        expect(moved.endsAt.getTime() - moved.startsAt.getTime()).toBe(90 * 60_000);
      }),
    );
  });

  it("that is put where it stands stays as it is", () => {
    expect(movedTo(lesson, standsAt(lesson, ZONE), ZONE)).toEqual(lesson);
  });
});
