import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, type Day, daysBetween, weekdayOf } from "~/domain/calendar/day";
import { calendarNumbersOf, epochDayOf } from "~/domain/calendar/epoch-day";

const FIRST = epochDayOf(1, 1, 1);
const LAST = epochDayOf(9999, 12, 31);
const EPOCH = Temporal.PlainDate.from("1970-01-01");
const numbers = fc.integer({ min: FIRST, max: LAST });
const dayAt = (epochDay: number) => EPOCH.add({ days: epochDay }).toString() as Day;

describe("a day as a number", () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [1900, 3, 1, -25_508],
    [2026, 11, 23, 20_780],
  ])("%d-%d-%d is %d", (year, month, dayOfMonth, epochDay) => {
    expect(epochDayOf(year, month, dayOfMonth)).toBe(epochDay);
    expect(calendarNumbersOf(epochDay)).toEqual([year, month, dayOfMonth]);
  });

  it("is what Temporal counts, for every year of four digits", () => {
    fc.assert(
      fc.property(numbers, (epochDay) => {
        const { year, month, day } = Temporal.PlainDate.from(dayAt(epochDay));
        expect(calendarNumbersOf(epochDay)).toEqual([year, month, day]);
        expect(epochDayOf(year, month, day)).toBe(epochDay);
      }),
    );
  });
});

describe("counting days", () => {
  it("agrees with Temporal", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -5_000_000, max: 5_000_000 }), (epochDay, days) => {
        const from = dayAt(epochDay);
        const plain = Temporal.PlainDate.from(from);
        const later = plain.add({ days });
        expect(addDays(from, days)).toBe(later.toString());
        expect(daysBetween(from, later.toString() as Day)).toBe(days);
        expect(weekdayOf(from)).toBe(plain.dayOfWeek);
      }),
    );
  });

  it("refuses what is no day", () => {
    expect(() => addDays("yesterday" as Day, 1)).toThrow(RangeError);
    expect(() => weekdayOf("" as Day)).toThrow(RangeError);
  });
});
