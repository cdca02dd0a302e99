import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hoursFor, layOutDay } from "~/domain/schedule/week-layout";

const slot = (name: string, from: number, to: number) => ({ name, from, to });

describe("a day's lessons", () => {
  it.each([
    ["one alone fills the day", [slot("a", 540, 630)], "a 0/1"],
    ["two that touch share no column", [slot("a", 540, 630), slot("b", 630, 700)], "a 0/1 b 0/1"],
    ["two that overlap halve it", [slot("b", 600, 700), slot("a", 540, 630)], "a 0/2 b 1/2"],
    [
      "a third goes back to the column that became free",
      [slot("a", 540, 600), slot("b", 560, 700), slot("c", 600, 660)],
      "a 0/2 b 1/2 c 0/2",
    ],
    [
      "the longer one of two that begin together comes first",
      [slot("b", 540, 600), slot("a", 540, 700)],
      "a 0/2 b 1/2",
    ],
  ])("%s", (_, slots, expected) => {
    const placed = layOutDay(slots);
    const text = placed.map(
      ({ slot: { name }, column, columns }) => `${name} ${column}/${columns}`,
    );
    expect(text.join(" ")).toBe(expected);
  });

  const slots = fc.array(
    fc
      .record({ from: fc.integer({ min: 0, max: 1380 }), length: fc.integer({ min: 5, max: 240 }) })
      .map(({ from, length }) => ({ from, to: Math.min(1440, from + length) })),
    { maxLength: 14 },
  );

  it("are all there, and those that overlap never share a column", () => {
    fc.assert(
      fc.property(slots, (given) => {
        const placed = layOutDay(given);
        expect(placed.map((one) => one.slot)).toHaveLength(given.length);
        expect(placed.every(({ column, columns }) => column >= 0 && column < columns)).toBe(true);
        for (const [index, a] of placed.entries()) {
          for (const b of placed.slice(index + 1)) {
            if (a.slot.from >= b.slot.to || b.slot.from >= a.slot.to) continue;
            expect(a.column).not.toBe(b.column);
            expect(a.columns).toBe(b.columns);
          }
        }
      }),
    );
  });
});

describe("the hours of the grid", () => {
  it.each([
    ["7 to 19 without lessons", [], 420, 1140],
    ["7 to 19 with usual ones", [slot("a", 420, 1140)], 420, 1140],
    ["grow to whole hours", [slot("a", 405, 450), slot("b", 1100, 1175)], 360, 1200],
  ])("%s", (_, slots, from, to) => {
    expect(hoursFor(slots)).toEqual({ from, to });
  });
});
