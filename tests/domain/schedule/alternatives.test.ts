import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, dayOf } from "~/domain/calendar/day";
import { isWorkday } from "~/domain/calendar/holidays";
import { instantAt, minuteOfDay } from "~/domain/calendar/wall-time";
import { freeAlternatives } from "~/domain/schedule/alternatives";
import { minutesOf, overlap, type Span } from "~/domain/schedule/lesson";

const zone = "Europe/Berlin";
const long = new Date("2020-01-01T00:00:00Z");
const span = (on: string, from: number, to: number): Span => ({
  startsAt: instantAt(day(on), from, zone),
  endsAt: instantAt(day(on), to, zone),
});
const asked = (given: Partial<Parameters<typeof freeAlternatives>[0]> = {}) => ({
  ...span("2026-11-23", 540, 630),
  zone,
  busy: [] as Span[],
  notBefore: long,
  isWise: () => true,
  ...given,
});
const written = ({ startsAt }: Span) =>
  `${dayOf(startsAt, zone)} ${minuteOfDay(startsAt, zone) / 60}`;

describe("alternatives to a time that is taken", () => {
  it("are the nearest, none on top of another", () => {
    const busy = [span("2026-11-23", 540, 630)];
    expect(freeAlternatives(asked({ busy })).map(written)).toEqual([
      "2026-11-23 7.5",
      "2026-11-23 10.5",
      "2026-11-24 9",
    ]);
  });

  it("go to other days when the day is full, over weekends and holidays", () => {
    const busy = [span("2026-12-24", 0, 1440), span("2026-12-23", 0, 1440)];
    const fully = { ...span("2026-12-24", 540, 630), busy };
    expect(freeAlternatives(asked(fully)).map(written)).toEqual([
      "2026-12-22 9",
      "2026-12-22 7.5",
      "2026-12-22 10.5",
    ]);
  });

  it("never lie in the past and never where it is unwise", () => {
    const notBefore = instantAt(day("2026-11-24"), 0, zone);
    const isWise = ({ startsAt }: Span) => minuteOfDay(startsAt, zone) >= 720;
    const found = freeAlternatives(asked({ notBefore, isWise }));
    expect(found).toHaveLength(3);
    expect(found.every((one) => one.startsAt >= notBefore && isWise(one))).toBe(true);
  });

  it("are none when nothing is free", () => {
    const busy = [{ startsAt: long, endsAt: new Date("2030-01-01T00:00:00Z") }];
    expect(freeAlternatives(asked({ busy }))).toEqual([]);
  });

  it("are always free, as long as asked, on workdays and within usual hours", () => {
    const minute = fc.integer({ min: 6 * 12, max: 19 * 12 }).map((fifth) => fifth * 5);
    const taken = fc.record({
      offset: fc.integer({ min: -14, max: 14 }),
      from: minute,
      minutes: fc.integer({ min: 15, max: 480 }),
    });
    const start = fc.integer({ min: 0, max: 4_000 });
    const length = fc.integer({ min: 3, max: 36 }).map((fifth) => fifth * 5);
    fc.assert(
      fc.property(
        start,
        minute,
        length,
        fc.array(taken, { maxLength: 60 }),
        (at, from, to, all) => {
          const on = addDays(day("2024-01-01"), at);
          const busy = all.map((one) => {
            const startsAt = instantAt(addDays(on, one.offset), one.from, zone);
            return { startsAt, endsAt: new Date(startsAt.getTime() + one.minutes * 60_000) };
          });
          const startsAt = instantAt(on, from, zone);
          const wanted = asked({
            busy,
            startsAt,
            endsAt: new Date(startsAt.getTime() + to * 60_000),
          });
          const found = freeAlternatives(wanted);
          for (const one of found) {
            expect(busy.some((other) => overlap(one, other))).toBe(false);
            expect(found.filter((other) => overlap(one, other))).toEqual([one]);
            expect(minutesOf(one)).toBe(minutesOf(wanted));
            expect(isWorkday(dayOf(one.startsAt, zone))).toBe(true);
            expect(minuteOfDay(one.startsAt, zone)).toBeGreaterThanOrEqual(420);
            expect(minuteOfDay(one.endsAt, zone)).toBeLessThanOrEqual(1140);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
