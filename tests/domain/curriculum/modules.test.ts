import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allPrerequisites,
  type ModuleFact,
  missingPrerequisites,
  orderModules,
  prerequisiteCycle,
} from "~/domain/curriculum/modules";

const module = (code: string, ...prerequisiteIds: string[]): ModuleFact => ({
  id: code,
  code,
  prerequisiteIds,
});
const codes = (modules: readonly ModuleFact[]) => modules.map(({ code }) => code).join(" ");

const centre = [
  module("M05", "M07"),
  module("M02", "M01", "M15"),
  module("M01"),
  module("M03", "M02"),
  module("M15", "M01"),
  module("M07", "M01"),
];

/** Any curriculum whose modules rest only on earlier ones. */
const curricula = fc.integer({ min: 0, max: 12 }).chain((size) =>
  fc
    .tuple(
      ...Array.from({ length: size }, (_, index) =>
        fc.subarray([...Array(index).keys()].map(String)),
      ),
    )
    .chain((needs) =>
      fc.shuffledSubarray(
        needs.map((ids, index) => module(String(index), ...ids)),
        { minLength: size },
      ),
    ),
);

describe("the order of modules", () => {
  it("puts each after its prerequisites and else keeps what was given", () => {
    const ordered = orderModules(centre);
    expect(ordered.ok && codes(ordered.value)).toBe("M01 M15 M02 M03 M07 M05");
    expect(orderModules([])).toEqual({ ok: true, value: [] });
  });

  it("names an unknown prerequisite", () => {
    expect(orderModules([module("M05", "M99")])).toEqual({
      ok: false,
      error: { code: "prerequisite-unknown", values: { module: "M05", prerequisite: "M99" } },
    });
  });

  it("names the circle with its path", () => {
    const circle = [
      module("M01"),
      module("M02", "M01", "M04"),
      module("M03", "M02"),
      module("M04", "M03"),
    ];
    expect(prerequisiteCycle(circle)).toEqual(["M02", "M04", "M03", "M02"]);
    expect(orderModules(circle)).toMatchObject({
      error: { code: "prerequisite-cycle", values: { path: "M02 → M04 → M03 → M02" } },
    });
    expect(prerequisiteCycle([module("M01", "M01")])).toEqual(["M01", "M01"]);
  });

  it("holds for every curriculum without a circle", () => {
    fc.assert(
      fc.property(curricula, (modules) => {
        const ordered = orderModules(modules);
        expect(ordered.ok).toBe(true);
        const placed = ordered.ok ? ordered.value.map(({ id }) => id) : [];
        expect([...placed].sort()).toEqual(modules.map(({ id }) => id).sort());
        for (const { id, prerequisiteIds } of modules) {
          for (const needed of prerequisiteIds)
            expect(placed.indexOf(needed)).toBeLessThan(placed.indexOf(id));
        }
      }),
    );
  });

  it("finds the circle that one more prerequisite closes", () => {
    fc.assert(
      fc.property(curricula, fc.nat(), fc.nat(), (modules, first, second) => {
        const module = modules[first % (modules.length || 1)];
        const base = module && allPrerequisites(module.id, modules);
        const target = base?.[second % base.length];
        if (!module || !target) return;
        const closed = modules.map((entry) =>
          entry === target
            ? { ...entry, prerequisiteIds: [...entry.prerequisiteIds, module.id] }
            : entry,
        );
        const cycle = prerequisiteCycle(closed);
        expect(cycle?.at(0)).toBe(cycle?.at(-1));
        expect(cycle?.length).toBeGreaterThan(1);
      }),
    );
  });
});

describe("prerequisites", () => {
  it("include what they rest on themselves", () => {
    expect(codes(allPrerequisites("M03", centre))).toBe("M02 M01 M15");
    expect(allPrerequisites("M01", centre)).toEqual([]);
    expect(allPrerequisites("M99", centre)).toEqual([]);
  });

  it.each([
    [{}, 1, "M01 M15"],
    [{ M01: 1 }, 1, "M15"],
    [{ M01: 1, M15: 1 }, 1, ""],
    [{ M01: 1, M15: 2 }, 2, "M01"],
  ])("with levels %j and needed level %i lack %j", (levels, needed, missing) => {
    const reached = new Map(Object.entries(levels));
    const law = module("M02", "M01", "M15");
    expect(codes(missingPrerequisites(law, reached, centre, needed))).toBe(missing);
  });
});
