import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { dayOf } from "~/domain/calendar/day";
import { minuteOfDay } from "~/domain/calendar/wall-time";
import { offsetAt } from "~/domain/calendar/zone-offset";

const ZONES = ["Europe/Berlin", "UTC", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu"];
const HOUR = 3_600_000;
const instants = fc.integer({
  min: Date.parse("1969-06-01T00:00Z"),
  max: Date.parse("2040-01-01T00:00Z"),
});

describe("the clocks of a zone", () => {
  it("show what Temporal says, however often and in whatever order they are asked", () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (at, zone) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
        for (const _ of [1, 2]) {
          expect(offsetAt(at, zone)).toBe(zoned.offsetNanoseconds / 1_000_000);
          expect(dayOf(new Date(at), zone)).toBe(zoned.toPlainDate().toString());
          expect(minuteOfDay(new Date(at), zone)).toBe(zoned.hour * 60 + zoned.minute);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["2026-03-29T00:59:59.999Z", 1],
    ["2026-03-29T01:00:00.000Z", 2],
    ["2026-10-25T00:59:59.999Z", 2],
    ["2026-10-25T01:00:00.000Z", 1],
  ])("change within the day at %s", (instant, hours) => {
    expect(offsetAt(Date.parse(instant), "Europe/Berlin")).toBe(hours * HOUR);
  });

  it("are those of a known zone at some instant", () => {
    expect(() => offsetAt(0, "Europe/Hamburg")).toThrow(RangeError);
    expect(() => offsetAt(Number.NaN, "Europe/Berlin")).toThrow(RangeError);
  });
});
