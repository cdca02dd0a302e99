import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  type Day,
  day,
  dayOf,
  daysBetween,
  mondayOf,
  weekdayOf,
} from "~/domain/calendar/day";
import { instantAt, minuteOfDay } from "~/domain/calendar/wall-time";
import {
  type Recurrence,
  readRhythm,
  recurrenceDays,
  recurrenceText,
  shiftedRhythm,
} from "~/domain/schedule/recurrence";

const weekly = (given: Partial<Recurrence> = {}): Recurrence => ({
  weekdays: [1],
  everyWeeks: 1,
  startsOn: day("2026-11-23"),
  endsOn: day("2026-12-20"),
  ...given,
});

describe("the days of a recurrence", () => {
  it.each<[string, Partial<Recurrence>, string[]]>([
    ["weekly", {}, ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"]],
    ["every second week", { everyWeeks: 2 }, ["2026-11-23", "2026-12-07"]],
    [
      "several weekdays from the middle of a week",
      { weekdays: [1, 4], startsOn: day("2026-11-25"), endsOn: day("2026-12-03") },
      ["2026-11-26", "2026-11-30", "2026-12-03"],
    ],
    [
      "every second week counts from the week of the first day",
      { weekdays: [1, 5], everyWeeks: 2, startsOn: day("2026-11-25") },
      ["2026-11-27", "2026-12-07", "2026-12-11"],
    ],
    ["a single day", { endsOn: day("2026-11-23") }, ["2026-11-23"]],
    ["none that fits", { weekdays: [2], endsOn: day("2026-11-23") }, []],
    ["none when it ends before it starts", { endsOn: day("2026-11-22") }, []],
    ["none without weekdays", { weekdays: [] }, []],
  ])("%s", (_, given, expected) => {
    expect(recurrenceDays(weekly(given))).toEqual(expected);
  });
});

describe("a rhythm", () => {
  it("is read as it was written", () => {
    const rhythm = { weekdays: [1, 4] as const, everyWeeks: 2 };
    const text = recurrenceText(rhythm);
    expect(text).toBe("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=MO");
    expect(readRhythm(text)).toEqual(rhythm);
    expect(readRhythm("FREQ=WEEKLY;BYDAY=FR")).toEqual({ weekdays: [5], everyWeeks: 1 });
  });

  it("shifts over the end of the week", () => {
    expect(shiftedRhythm({ weekdays: [1, 5], everyWeeks: 1 }, 3).weekdays).toEqual([1, 4]);
    expect(shiftedRhythm({ weekdays: [1, 5], everyWeeks: 1 }, -1).weekdays).toEqual([4, 7]);
  });
});

const anyRecurrence = fc
  .record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    everyWeeks: fc.integer({ min: 1, max: 4 }),
    start: fc.integer({ min: 0, max: 4_380 }),
    length: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ weekdays, everyWeeks, start, length }): Recurrence => {
    const startsOn = addDays(day("2024-01-01"), start);
    const endsOn = addDays(startsOn, length);
    return { weekdays: weekdays as Recurrence["weekdays"], everyWeeks, startsOn, endsOn };
  });

describe("any recurrence from 2024 to 2035", () => {
  it("has exactly the days of its weekdays and weeks", () => {
    fc.assert(
      fc.property(anyRecurrence, (recurrence) => {
        const { startsOn, endsOn, weekdays, everyWeeks } = recurrence;
        const expected: Day[] = [];
        for (let on = startsOn; on <= endsOn; on = addDays(on, 1)) {
          const weeks = daysBetween(mondayOf(startsOn), mondayOf(on)) / 7;
          if (weekdays.includes(weekdayOf(on)) && weeks % everyWeeks === 0) expected.push(on);
        }
        expect(recurrenceDays(recurrence)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps its time on the wall across both clock changes", () => {
    const minute = fc.integer({ min: 3 * 60, max: 23 * 60 });
    fc.assert(
      fc.property(anyRecurrence, minute, (recurrence, at) => {
        for (const on of recurrenceDays(recurrence)) {
          const instant = instantAt(on, at, "Europe/Berlin");
          expect(minuteOfDay(instant, "Europe/Berlin")).toBe(at);
          expect(dayOf(instant, "Europe/Berlin")).toBe(on);
        }
      }),
      { numRuns: 60 },
    );
  });
});
