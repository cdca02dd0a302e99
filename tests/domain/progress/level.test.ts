import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  currentLevels,
  hasReachedTarget,
  LEVELS,
  type LevelEntry,
  reachedCount,
  toLevel,
} from "~/domain/progress/level";

const entry = fc.record({
  id: fc.uuid(),
  moduleId: fc.constantFrom("M01", "M02", "M03"),
  level: fc.constantFrom(...LEVELS),
  setAt: fc
    .integer({ min: 0, max: 40 })
    .map((hours) => new Date(Date.UTC(2026, 10, 23, hours)).toISOString()),
});

describe("the current level", () => {
  it("is the newest entry, also when it is lower", () => {
    const entries: LevelEntry[] = [
      { id: "a", moduleId: "M02", level: 3, setAt: "2026-11-23T08:00:00.000Z" },
      { id: "b", moduleId: "M02", level: 1, setAt: "2026-11-24T08:00:00.000Z" },
    ];
    expect(currentLevels(entries).get("M02")?.level).toBe(1);
  });

  it("has no entry for a module that nobody has set", () => {
    expect(currentLevels([]).get("M01")).toBeUndefined();
  });

  it("does not depend on the order in which the entries come", () => {
    const shuffled = fc
      .array(entry)
      .chain((entries) =>
        fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
      );
    fc.assert(
      fc.property(shuffled, ([entries, other]) => {
        expect(idsByModule(other)).toEqual(idsByModule(entries));
      }),
    );
  });

  it("is never older than another entry of its module", () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const current = currentLevels(entries);
        for (const one of entries)
          expect((current.get(one.moduleId)?.setAt ?? "") >= one.setAt).toBe(true);
      }),
    );
  });
});

describe("targets", () => {
  it.each([
    [0, 0, true],
    [1, 2, false],
    [2, 2, true],
    [3, 2, true],
    [2, 3, false],
  ] as const)("level %i with target %i: reached %s", (level, target, reached) => {
    expect(hasReachedTarget(level, target)).toBe(reached);
  });

  it("counts the modules that have reached theirs", () => {
    expect(
      reachedCount([
        { level: 3, target: 3 },
        { level: 1, target: 2 },
        { level: 2, target: 2 },
      ]),
    ).toBe(2);
  });
});

describe("a number from outside", () => {
  it.each([[-1], [4], [1.5], [Number.NaN]])("%d is no level", (value) => {
    expect(toLevel(value)).toBeNull();
  });

  it.each(LEVELS.map((level) => [level]))("%d is a level", (value) => {
    expect(toLevel(value)).toBe(value);
  });
});

function idsByModule(entries: readonly LevelEntry[]) {
  return [...currentLevels(entries)].map(([module, one]) => `${module}:${one.id}`).sort();
}
