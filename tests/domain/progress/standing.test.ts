import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingEntries, takeBackLast } from "~/domain/progress/standing";

type Entry = { id: string; level: number; undoesId: string | null };

/** A history as the commands write it: set a level, or take the last one back. */
const history = fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: null })).map((steps) => {
  const entries: Entry[] = [];
  for (const [index, level] of steps.entries()) {
    const back = level === null ? takeBackLast(entries) : null;
    if (level !== null) entries.push({ id: String(index), level, undoesId: null });
    else if (back) entries.push({ id: String(index), level: back.level, undoesId: back.undone.id });
  }
  return entries;
});

describe("what stands", () => {
  it("nothing of an empty history, and nothing can be taken back", () => {
    expect(takeBackLast([])).toBeNull();
  });

  it("the newest entry's level is that of the last one standing", () => {
    fc.assert(
      fc.property(history, (entries) => {
        expect(standingEntries(entries).at(-1)?.level ?? 0).toBe(entries.at(-1)?.level ?? 0);
      }),
    );
  });

  it("taking everything back leads to 0, each entry once", () => {
    fc.assert(
      fc.property(history, (entries) => {
        const all = [...entries];
        const undone: string[] = [];
        for (let back = takeBackLast(all); back; back = takeBackLast(all)) {
          undone.push(back.undone.id);
          const id = `back-${undone.length}`;
          all.push({ id, level: back.level, undoesId: back.undone.id });
        }
        expect(all.at(-1)?.level ?? 0).toBe(0);
        expect(new Set(undone).size).toBe(undone.length);
      }),
    );
  });
});
