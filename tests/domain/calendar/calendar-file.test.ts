// What is written is what a calendar reads, whatever zone the server lives in.
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day, weekdayOf } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { calendarText } from "~/features/calendars/calendar-file";

type File = Parameters<typeof calendarText>[0];
type Timed = File["timed"][number];

const today = day("2026-11-25");
const entry = { uid: "lesson-1", sequence: 3, place: null, text: null, url: "https://c.example/l" };

const write = (given: Partial<File>) =>
  calendarText({ name: "Clusterplan", today, timed: [], spans: [], ...given });

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [zone] = calendar.getAllSubcomponents("vtimezone");
  if (zone) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
}

const MINUTE = 60_000;
/** Every third day or so is one on which the clocks change, or the one after. */
const on = fc.oneof(
  fc.integer({ min: 0, max: 4_382 }).map((n) => addDays(day("2024-01-01"), n)),
  fc.integer({ min: 0, max: 4_382 }).map((n) => addDays(day("2024-01-01"), n)),
  fc
    .record({
      year: fc.integer({ min: 2024, max: 2035 }),
      month: fc.constantFrom("03", "10"),
      plus: fc.nat(1),
    })
    .map(({ year, month, plus }) => {
      const last = day(`${year}-${month}-31`);
      return addDays(last, plus - (weekdayOf(last) % 7));
    }),
);
const nasty = fc.string({
  unit: fc.constantFrom(..."aäßŁ€🎓,;:\\\"'\n\r\t ", "BEGIN:VEVENT", "ﷺ"),
  maxLength: 120,
});

const lesson: fc.Arbitrary<Timed> = fc
  .record({
    on,
    from: fc.integer({ min: 300, max: 1_200 }),
    minutes: fc.integer({ min: 5, max: 200 }),
    title: nasty,
    place: fc.option(nasty),
    text: fc.option(nasty),
    isCancelled: fc.boolean(),
    sequence: fc.nat(99),
    uid: fc.uuid(),
  })
  .map(({ on, from, minutes, ...rest }) => {
    const startsAt = instantAt(on, from, "Europe/Berlin");
    const endsAt = new Date(startsAt.getTime() + minutes * MINUTE);
    return { ...rest, url: "https://c.example/l", startsAt, endsAt };
  });

const oneLine = (text: string | null) => (text ?? "").replace(/\p{Cc}+/gu, " ").trim();

describe("a calendar's text", () => {
  it("is read as it was meant: times across the clock changes, titles with anything in them", () => {
    fc.assert(
      fc.property(fc.array(lesson, { maxLength: 4 }), (timed) => {
        const text = write({ timed });
        for (const line of text.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const events = read(text);
        expect(events).toHaveLength(timed.length);
        for (const [index, one] of timed.entries()) {
          const event = events[index];
          const seen = {
            uid: event?.uid,
            sequence: event?.sequence,
            summary: event?.summary ?? "",
            start: event?.startDate.toJSDate().getTime(),
            end: event?.endDate.toJSDate().getTime(),
            status: event?.component.getFirstPropertyValue("status"),
          };
          expect(seen).toEqual({
            uid: `${one.uid}@clusterplan`,
            sequence: one.sequence,
            summary: oneLine(one.title),
            start: one.startsAt.getTime(),
            end: one.endsAt.getTime(),
            status: one.isCancelled ? "CANCELLED" : "CONFIRMED",
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps 09:00 at 09:00 in Berlin, in summer and in winter", () => {
    const at = (startsAt: string) => ({
      ...entry,
      title: "x",
      startsAt: new Date(startsAt),
      endsAt: new Date(new Date(startsAt).getTime() + 90 * MINUTE),
      isCancelled: false,
    });
    const text = write({ timed: [at("2026-10-24T07:00:00Z"), at("2026-10-26T08:00:00Z")] });
    expect(text).toContain("DTSTART;TZID=Europe/Berlin:20261024T090000");
    expect(text).toContain("DTSTART;TZID=Europe/Berlin:20261026T090000");
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(text).toContain("DTSTAMP:20261125T000000Z");
  });

  it("writes spans as whole days, provisional ones as tentative, and takes no time away", () => {
    const days = fc.record({
      from: fc.integer({ min: 0, max: 4_000 }),
      length: fc.nat(200),
      isProvisional: fc.boolean(),
    });
    fc.assert(
      fc.property(days, ({ from, length, isProvisional }) => {
        const startsOn = addDays(day("2024-01-01"), from);
        const endsOn = addDays(startsOn, length);
        const [event] = read(
          write({ spans: [{ ...entry, title: "Einsatz", startsOn, endsOn, isProvisional }] }),
        );
        const last = event && addDays(event.endDate.toString() as Day, -1);
        expect([event?.startDate.toString(), last]).toEqual([startsOn, endsOn]);
        expect(event?.component.getFirstPropertyValue("status")).toBe(
          isProvisional ? "TENTATIVE" : "CONFIRMED",
        );
        expect(event?.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
      }),
      { numRuns: 40 },
    );
  });

  it("escapes its own name too, and is the same text for the same facts", () => {
    const text = write({ name: "RSA-2025; Cluster 1, Süd" });
    expect(text).toContain("X-WR-CALNAME:RSA-2025\\; Cluster 1\\, Süd");
    expect(write({ name: "x" })).toBe(write({ name: "x" }));
  });
});
