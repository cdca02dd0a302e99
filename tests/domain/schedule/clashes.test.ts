import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clashesOf } from "~/domain/schedule/clashes";
import { type LessonFact, minutesOf, overlap } from "~/domain/schedule/lesson";

const MONDAY = Date.parse("2026-11-23T00:00:00.000Z");
const at = (minute: number) => new Date(MONDAY + minute * 60_000);
const named = (id: string) => ({ id, name: id });

function lesson(given: Partial<LessonFact> & { from?: number; to?: number } = {}): LessonFact {
  const { from = 540, to = 630, ...facts } = given;
  return {
    id: "planned",
    title: "Meldewesen I",
    zone: "Europe/Berlin",
    startsAt: at(from),
    endsAt: at(to),
    isCancelled: false,
    trainers: [named("trainer-1")],
    clusters: [named("cluster-1")],
    room: named("room-1"),
    ...facts,
  };
}

const other = { trainers: [named("trainer-2")], clusters: [named("cluster-2")], room: null };

describe("a clash", () => {
  it.each([
    ["trainer", { trainers: [named("trainer-1")] }, "trainer-1"],
    ["cluster", { clusters: [named("cluster-3"), named("cluster-1")] }, "cluster-1"],
    ["room", { room: named("room-1") }, "room-1"],
  ] as const)("names the %s and the other lesson", (kind, shared, who) => {
    const taken = lesson({ id: "taken", ...other, ...shared });
    expect(clashesOf(lesson(), [taken])).toEqual([{ kind, who: named(who), lesson: taken }]);
  });

  it("needs something shared", () => {
    expect(clashesOf(lesson(), [lesson({ id: "taken", ...other })])).toEqual([]);
  });

  it("is never with the lesson itself", () => {
    expect(clashesOf(lesson(), [lesson({ from: 600, to: 700 })])).toEqual([]);
  });

  it("comes in the order of the other lessons, trainer, room, cluster", () => {
    const later = lesson({ id: "later", from: 600, to: 660 });
    const earlier = lesson({ id: "earlier", from: 500, to: 560, ...other, room: named("room-1") });
    const found = clashesOf(lesson(), [later, earlier]);
    expect(found.map(({ kind, lesson: { id } }) => `${id} ${kind}`)).toEqual([
      "earlier room",
      "later trainer",
      "later room",
      "later cluster",
    ]);
  });
});

describe("minutes", () => {
  it("are those that really pass across a clock change", () => {
    const startsAt = new Date("2026-10-25T00:30:00.000Z");
    expect(minutesOf({ startsAt, endsAt: new Date("2026-10-25T02:00:00.000Z") })).toBe(90);
  });
});

const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 2 });
const anyLesson = fc
  .record({
    id: fc.uuid(),
    from: fc.integer({ min: 0, max: 1300 }),
    length: fc.integer({ min: 5, max: 180 }),
    trainers: ids,
    clusters: ids,
    room: fc.option(fc.constantFrom("a", "b")),
    isCancelled: fc.boolean(),
  })
  .map(({ length, trainers, clusters, room, ...rest }) =>
    lesson({
      ...rest,
      to: rest.from + length,
      trainers: trainers.map(named),
      clusters: clusters.map(named),
      room: room === null ? null : named(room),
    }),
  );

describe("clashes", () => {
  const pairsOf = (a: LessonFact, b: LessonFact) =>
    clashesOf(a, [b])
      .map(({ kind, who }) => `${kind} ${who.id}`)
      .sort();

  it("are symmetric", () => {
    fc.assert(
      fc.property(anyLesson, anyLesson, (a, b) => {
        expect(pairsOf(a, b)).toEqual(pairsOf(b, a));
      }),
    );
  });

  it("are never between lessons that only touch", () => {
    fc.assert(
      fc.property(anyLesson, fc.integer({ min: 5, max: 120 }), (a, length) => {
        const next = lesson({ ...a, id: "next" });
        const touching = {
          ...next,
          startsAt: a.endsAt,
          endsAt: new Date(a.endsAt.getTime() + length * 60_000),
        };
        expect(overlap(a, touching)).toBe(false);
        expect(clashesOf(a, [touching])).toEqual([]);
      }),
    );
  });

  it("are never with or of a cancelled lesson", () => {
    fc.assert(
      fc.property(anyLesson, anyLesson, (a, b) => {
        const cancelled = { ...a, isCancelled: true };
        expect(clashesOf(cancelled, [b])).toEqual([]);
        expect(clashesOf(b, [cancelled])).toEqual([]);
      }),
    );
  });
});
