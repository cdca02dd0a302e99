import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { clashesOf } from "~/domain/schedule/clashes";
import { freeSlots, type SlotOffer, type SlotQuestion } from "~/domain/schedule/free-slots";
import type { LessonFact, Named, Span } from "~/domain/schedule/lesson";

const ZONE = "Europe/Berlin";
const DAYS = ["2026-11-23", "2026-11-24", "2027-03-29"].map(day);
const named = (kind: string, number: number): Named => ({
  id: `${kind}${number}`,
  name: `${kind} ${number}`,
});

function span(on: string, from: number, to: number): Span {
  return { startsAt: instantAt(day(on), from, ZONE), endsAt: instantAt(day(on), to, ZONE) };
}

function lesson(at: Span, given: Partial<LessonFact> = {}): LessonFact {
  return {
    id: "1",
    title: "Pässe",
    zone: ZONE,
    isCancelled: false,
    trainers: [],
    clusters: [],
    room: null,
    ...at,
    ...given,
  };
}

function question(given: Partial<SlotQuestion> = {}): SlotQuestion {
  const trainer = { isLead: true, isQualified: null, away: [] };
  return {
    zone: ZONE,
    minutes: 90,
    days: DAYS.slice(0, 1).map((on) => ({ on, warnings: [], people: 4 })),
    from: 480,
    to: 960,
    notBefore: new Date("2026-01-01"),
    clusterIds: ["cluster1"],
    trainers: [
      { ...named("trainer", 1), ...trainer },
      { ...named("trainer", 2), ...trainer, isLead: false },
    ],
    needsRoom: true,
    rooms: [
      { ...named("room", 1), seats: 3 },
      { ...named("room", 2), seats: 12 },
      { ...named("room", 3), seats: 6 },
    ],
    lessons: [],
    ...given,
  };
}

const codes = (offer: SlotOffer | undefined) => offer?.reasons.map(({ code }) => code);

describe("a free time", () => {
  it("has the lead and the smallest room that is big enough", () => {
    const [best] = freeSlots(question());
    expect(best).toMatchObject({ ...span("2026-11-23", 480, 570), trainer: { id: "trainer1" } });
    expect(best?.room?.id).toBe("room3");
    expect(codes(best)).toEqual(["trainer-lead", "room-fits", "everybody-there", "day-empty"]);
  });

  it("joins what the cluster has already, also where that ends at an odd minute", () => {
    const there = lesson(span("2026-11-23", 540, 637), { clusters: [named("cluster", 1)] });
    const [best] = freeSlots(question({ lessons: [there] }));
    expect(best).toMatchObject(span("2026-11-23", 637, 727));
    expect(codes(best)).toContain("day-joined");
  });

  it("takes another trainer where the lead is teaching or away", () => {
    const teaching = lesson(span("2026-11-23", 480, 960), { trainers: [named("trainer", 1)] });
    expect(freeSlots(question({ lessons: [teaching] }))[0]?.trainer.id).toBe("trainer2");
    const [lead, other] = question().trainers;
    const away = [span("2026-11-23", 0, 1_440)];
    const trainers = lead && other ? [{ ...lead, away }, other] : [];
    expect(freeSlots(question({ trainers }))[0]?.trainer.id).toBe("trainer2");
  });

  it.each([
    ["the day is too short", { to: 560 }],
    ["no room is big enough", { rooms: [{ id: "r", name: "r", seats: 3 }] }],
    ["nobody teaches", { trainers: [] }],
    ["it is over", { notBefore: new Date("2027-01-01") }],
  ])("is not there when %s", (_, given) => {
    expect(freeSlots(question(given))).toEqual([]);
  });

  it("comes later in the list where somebody is absent", () => {
    const [first, second] = DAYS;
    if (!first || !second) throw new Error("two days");
    const absent = { code: "person-absent", values: { person: "Ece" } } as const;
    const days = [
      { on: first, warnings: [absent], people: 3 },
      { on: second, warnings: [], people: 4 },
    ];
    expect(freeSlots(question({ days }))[0]).toMatchObject(span(second, 480, 570));
  });
});

const anyLesson = fc
  .record({
    on: fc.constantFrom(...DAYS),
    from: fc.integer({ min: 420, max: 1_000 }),
    minutes: fc.integer({ min: 5, max: 240 }),
    trainer: fc.integer({ min: 1, max: 3 }),
    cluster: fc.integer({ min: 1, max: 4 }),
    room: fc.integer({ min: 1, max: 4 }),
    isCancelled: fc.boolean(),
  })
  .map(({ on, from, minutes, isCancelled, ...who }) =>
    lesson(span(on, from, from + minutes), {
      isCancelled,
      trainers: [named("trainer", who.trainer)],
      clusters: [named("cluster", who.cluster)],
      room: named("room", who.room),
    }),
  );

describe("any week", () => {
  it("is offered without a clash, within the hours, best first", () => {
    const lessons = fc.array(anyLesson, { maxLength: 25 });
    const minutes = fc.integer({ min: 15, max: 300 });
    fc.assert(
      fc.property(lessons, minutes, (known, length) => {
        const days = DAYS.map((on) => ({ on, warnings: [], people: 5 }));
        const offers = freeSlots(question({ lessons: known, minutes: length, days }));
        for (const { startsAt, endsAt, trainer, room } of offers) {
          const wanted = lesson(
            { startsAt, endsAt },
            { id: null, trainers: [trainer], clusters: [named("cluster", 1)], room },
          );
          expect(clashesOf(wanted, known)).toEqual([]);
          expect(endsAt.getTime() - startsAt.getTime()).toBe(length * 60_000);
          expect(room?.seats).toBeGreaterThanOrEqual(5);
        }
        const points = offers.map((offer) => offer.points);
        expect(points).toEqual([...points].sort((a, b) => b - a));
      }),
      { numRuns: 60 },
    );
  });
});
