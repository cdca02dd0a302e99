import fc from "fast-check";
import { expect, it } from "vitest";
import { calendarSequence } from "~/domain/placement/calendar-sequence";

it("rises with each publication, each change and the confirmation, whatever came before", () => {
  const standing = fc.constantFrom("provisional" as const, "confirmed" as const);
  const state = fc.record({
    publications: fc.nat(200),
    version: fc.integer({ min: 1, max: 300 }),
    standing,
  });
  fc.assert(
    fc.property(state, state, (a, b) => {
      const rank = ({ publications, version, standing }: typeof a) =>
        [publications, version, standing === "confirmed" ? 1 : 0] as const;
      const later =
        rank(a)
          .map((part, index) => part - (rank(b)[index] ?? 0))
          .find((part) => part !== 0) ?? 0;
      const difference = calendarSequence(a.publications, a) - calendarSequence(b.publications, b);
      expect(Math.sign(difference)).toBe(Math.sign(later));
    }),
  );
});
