import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import { lastMove, moveToHandOver } from "~/domain/progress/handover";

const today = day("2026-11-23");
const move = (after: number) => ({ on: addDays(today, after), to: `in ${after}` });

describe("a handover", () => {
  it.each([
    [[-20, 5, 40], 5],
    [[-14], -14],
    [[-15], null],
    [[0], 0],
    [[30, 1], 1],
    [[], null],
  ])("of moves after %j days is for the one after %s", (days, expected) => {
    const written = moveToHandOver(days.map(move), today);
    expect(written?.on ?? null).toBe(expected === null ? null : addDays(today, expected));
  });

  it("reads the last move that has come", () => {
    expect(lastMove([move(3), move(-2), move(-9)], today)?.to).toBe("in -2");
    expect(lastMove([move(1)], today)).toBeNull();
  });
});
