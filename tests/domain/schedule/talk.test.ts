import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { type TalkFacts, talkNeed } from "~/domain/schedule/talk";

const rule = { missedPercent: 20, missedDays: 10, leastLessons: 5 };
/** A Thursday. */
const today = day("2026-11-26");
const facts = (given: Partial<TalkFacts> = {}): TalkFacts => ({
  phaseStartsOn: day("2026-10-01"),
  talkedOn: null,
  there: 0,
  missed: 0,
  absences: [],
  ...given,
});
const away = (from: string, to: string) => ({ startsOn: day(from), endsOn: day(to) });

describe("a talk is due for the share of a phase", () => {
  it.each([
    ["exactly the share", 8, 2, false],
    ["one more", 7, 3, true],
    ["too few lessons to say", 0, 4, false],
    ["five lessons, all missed", 0, 5, true],
    ["nothing missed", 30, 0, false],
  ])("%s", (_, there, missed, isDue) => {
    const need = talkNeed(facts({ there, missed }), rule, today);
    expect(need?.share ?? null).toEqual(isDue ? { missed, of: there + missed } : null);
  });

  it("from as many lessons on as the rule says", () => {
    const few = facts({ there: 2, missed: 2 });
    expect(talkNeed(few, rule, today)).toBeNull();
    expect(talkNeed(few, { ...rule, leastLessons: 4 }, today)?.share).toEqual({ missed: 2, of: 4 });
  });

  it("never sooner by a lesson attended, never later by one missed", () => {
    const figure = fc.nat(60);
    fc.assert(
      fc.property(figure, figure, (there, missed) => {
        const isDue = (given: Partial<TalkFacts>) => talkNeed(facts(given), rule, today) !== null;
        if (!isDue({ there, missed }) && there + missed >= 5) {
          expect(isDue({ there: there + 1, missed })).toBe(false);
        }
        if (isDue({ there, missed })) expect(isDue({ there, missed: missed + 1 })).toBe(true);
      }),
    );
  });
});

describe("a talk is due for days in a row", () => {
  it.each([
    ["ten days", [away("2026-11-10", "2026-11-19")], null],
    ["eleven days", [away("2026-11-10", "2026-11-20")], 11],
    ["two that touch", [away("2026-11-09", "2026-11-13"), away("2026-11-14", "2026-11-20")], 12],
    [
      "two around a weekend",
      [away("2026-11-09", "2026-11-13"), away("2026-11-16", "2026-11-20")],
      12,
    ],
    [
      "two around a workday",
      [away("2026-11-09", "2026-11-13"), away("2026-11-17", "2026-11-24")],
      null,
    ],
    ["only the days until today", [away("2026-11-20", "2026-12-24")], null],
  ] as const)("%s", (_, absences, count) => {
    expect(talkNeed(facts({ absences }), rule, today)?.days?.count ?? null).toBe(count);
  });

  it("what came before a talk is settled", () => {
    const absences = [away("2026-11-10", "2026-11-26")];
    const settled = (talkedOn: string) =>
      talkNeed(facts({ absences, talkedOn: day(talkedOn) }), rule, today);
    expect(settled("2026-11-26")).toBeNull();
    expect(settled("2026-11-15")?.days).toMatchObject({ count: 11, startsOn: "2026-11-16" });
    expect(settled("2026-11-15")?.since).toBe("2026-11-16");
    expect(settled("2026-09-01")?.since).toBe("2026-10-01");
  });
});
