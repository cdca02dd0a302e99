import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeAfter } from "~/ui/grid-keys";

const size = { rows: 24, columns: 17 };

describe("a key in a grid", () => {
  it.each([
    ["ArrowRight", false, { row: 3, column: 6 }],
    ["ArrowLeft", true, { row: 3, column: 0 }],
    ["ArrowDown", true, { row: 23, column: 5 }],
    ["Home", false, { row: 3, column: 0 }],
    ["End", true, { row: 23, column: 16 }],
    ["PageUp", false, { row: 0, column: 5 }],
  ] as const)("%s (Ctrl: %s) leads to %o", (key, ctrlKey, expected) => {
    expect(placeAfter({ key, ctrlKey }, { row: 3, column: 5 }, size)).toEqual(expected);
  });

  it("that does not move leads nowhere", () => {
    expect(placeAfter({ key: "2", ctrlKey: false }, { row: 0, column: 0 }, size)).toBeNull();
  });

  it("never leaves the grid", () => {
    const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageDown"];
    const press = fc.record({ key: fc.constantFrom(...keys), ctrlKey: fc.boolean() });
    fc.assert(
      fc.property(fc.array(press), (presses) => {
        let at = { row: 0, column: 0 };
        for (const one of presses) at = placeAfter(one, at, size) ?? at;
        expect(at.row).toBeGreaterThanOrEqual(0);
        expect(at.row).toBeLessThan(size.rows);
        expect(at.column).toBeGreaterThanOrEqual(0);
        expect(at.column).toBeLessThan(size.columns);
      }),
    );
  });
});
