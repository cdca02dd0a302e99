import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareCurricula,
  type ModuleVersion,
  totalHours,
} from "~/domain/curriculum/compare-curricula";

const module = (code: string, given: Partial<ModuleVersion> = {}): ModuleVersion => ({
  id: `${code}-${given.hours ?? 16}`,
  code,
  title: `Modul ${code}`,
  hours: 16,
  targetLevel: 2,
  prerequisites: [],
  ...given,
});

describe("two versions of a curriculum", () => {
  it("differ in what is new, gone and changed", () => {
    const before = [module("M01"), module("M02", { prerequisites: ["M01", "M15"] }), module("M16")];
    const after = [
      module("M01", { hours: 20, targetLevel: 3, title: "Ankommen" }),
      module("M02", { prerequisites: ["M15", "M01"] }),
      module("M18"),
    ];
    const difference = compareCurricula(before, after);
    expect(difference).toMatchObject({ added: [{ code: "M18" }], gone: [{ code: "M16" }] });
    expect(difference.unchanged).toEqual(["M02"]);
    expect(difference.changed).toEqual([
      {
        code: "M01",
        title: "Ankommen",
        titleChange: { from: "Modul M01", to: "Ankommen" },
        hours: { from: 16, to: 20 },
        targetLevel: { from: 2, to: 3 },
      },
    ]);
  });

  it("differ in prerequisites whatever their order", () => {
    const { changed } = compareCurricula(
      [module("M02", { prerequisites: ["M15", "M01"] })],
      [module("M02", { prerequisites: ["M01"] })],
    );
    expect(changed[0]?.prerequisites).toEqual({ from: ["M01", "M15"], to: ["M01"] });
  });

  it("account for every module once, and not at all for a copy", () => {
    const curricula = fc.uniqueArray(
      fc.record({ code: fc.constantFrom(..."ABCDEFGH"), hours: fc.integer({ min: 1, max: 3 }) }),
      { selector: ({ code }) => code },
    );
    fc.assert(
      fc.property(curricula, curricula, (old, next) => {
        const [before, after] = [old, next].map((rows) =>
          rows.map(({ code, hours }) => module(code, { hours })),
        ) as [ModuleVersion[], ModuleVersion[]];
        const { added, gone, changed, unchanged } = compareCurricula(before, after);
        expect(added.length + changed.length + unchanged.length).toBe(after.length);
        expect(gone.length + changed.length + unchanged.length).toBe(before.length);
        const same = compareCurricula(after, after);
        expect([same.added, same.gone, same.changed]).toEqual([[], [], []]);
      }),
      { numRuns: 100 },
    );
  });

  it("have their hours", () => {
    expect(totalHours([module("A"), module("B", { hours: 4 })])).toBe(20);
  });
});
