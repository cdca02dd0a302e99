import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, dayOf } from "~/domain/calendar/day";
import {
  formatWallTime,
  instantAt,
  isZone,
  MINUTES_PER_DAY,
  minuteOfDay,
  parseWallTime,
} from "~/domain/calendar/wall-time";

const BERLIN = "Europe/Berlin";
const NINE = 9 * 60;
const days = fc.integer({ min: 0, max: 4382 }).map((offset) => addDays(day("2024-01-01"), offset));
const minutes = fc.integer({ min: 0, max: MINUTES_PER_DAY - 1 });

/** The last Sunday of March, when the hour from 02:00 is skipped. */
const springs = ["2024-03-31", "2025-03-30", "2026-03-29", "2027-03-28"];
const autumns = ["2024-10-27", "2025-10-26", "2026-10-25", "2027-10-31"];
const isLastSundayOfMarch = (on: string) =>
  /-03-(2[5-9]|3[01])$/.test(on) && new Date(on).getUTCDay() === 0;

describe("reading and writing a time", () => {
  it.each([
    ["09:00", 540],
    ["9:00", 540],
    ["9.30", 570],
    ["9:30 Uhr", 570],
    ["00:00", 0],
    ["23:59", 1439],
    ["24:00", 1440],
    ["09:00:00", 540],
  ])("%s is minute %i", (text, minute) => {
    expect(parseWallTime(text)).toEqual({ ok: true, value: minute });
  });

  it.each(["24:01", "25:00", "9:60", "9", "", "9:5", "-1:00", "morgens"])(
    "%j is no time",
    (text) => {
      expect(parseWallTime(text)).toMatchObject({ ok: false, error: { code: "time-unreadable" } });
    },
  );

  it.each([-1, 1441, 0.5, Number.NaN])("minute %d is none", (minute) => {
    expect(() => formatWallTime(minute)).toThrow(RangeError);
    expect(() => instantAt(day("2026-01-01"), minute, BERLIN)).toThrow(RangeError);
  });

  it("comes back the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MINUTES_PER_DAY }), (minute) => {
        expect(parseWallTime(formatWallTime(minute))).toEqual({ ok: true, value: minute });
      }),
    );
  });
});

describe("the instant of a wall-clock time", () => {
  it.each([...springs, ...autumns])("nine o'clock stays nine o'clock around %s", (change) => {
    const instants = [-1, 0, 1].map((offset) =>
      instantAt(addDays(day(change), offset), NINE, BERLIN),
    );
    expect(instants.map((instant) => minuteOfDay(instant, BERLIN))).toEqual([NINE, NINE, NINE]);
    const hours = (Number(instants[2]) - Number(instants[0])) / 3_600_000;
    expect(hours).toBe(springs.includes(change) ? 47 : 49);
  });

  it.each(springs)("a time skipped on %s moves forward by an hour", (on) => {
    const skipped = instantAt(day(on), 150, BERLIN);
    expect(skipped.toISOString()).toBe(`${on}T01:30:00.000Z`);
    expect(minuteOfDay(skipped, BERLIN)).toBe(210);
  });

  it.each(autumns)("of a time that comes twice on %s the first is meant", (on) => {
    expect(instantAt(day(on), 150, BERLIN).toISOString()).toBe(`${on}T00:30:00.000Z`);
  });

  it("takes minute 1440 as the next midnight", () => {
    const end = instantAt(day("2026-10-25"), MINUTES_PER_DAY, BERLIN);
    expect(end).toEqual(instantAt(day("2026-10-26"), 0, BERLIN));
  });

  it("gives back day and minute for every wall-clock time that exists from 2024 to 2035", () => {
    fc.assert(
      fc.property(days, minutes, (on, minute) => {
        const isSkipped = isLastSundayOfMarch(on) && minute >= 120 && minute < 180;
        const instant = instantAt(on, minute, BERLIN);
        expect(dayOf(instant, BERLIN)).toBe(on);
        expect(minuteOfDay(instant, BERLIN)).toBe(isSkipped ? minute + 60 : minute);
      }),
      { numRuns: 3000 },
    );
  });

  it("does not depend on the machine's zone", () => {
    const zones = ["UTC", "America/New_York", "Asia/Kolkata"];
    const read = zones.map((zone) => minuteOfDay(instantAt(day("2026-06-01"), NINE, zone), zone));
    expect(read).toEqual([NINE, NINE, NINE]);
  });
});

describe("a zone", () => {
  it.each([
    ["Europe/Berlin", true],
    ["UTC", true],
    ["Europe/Hamburg", false],
    ["+02:00", false],
    ["", false],
  ])("%j is known: %s", (zone, known) => {
    expect(isZone(zone)).toBe(known);
  });
});
