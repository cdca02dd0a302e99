import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import {
  canBeShown,
  countedSteps,
  feedbackState,
  feedbackWindow,
} from "~/domain/progress/site-feedback";

const endsOn = day("2026-11-27");
const stay = { startsOn: day("2026-09-07"), endsOn };

describe("feedback on a placement", () => {
  it.each([
    [-14, "ahead"],
    [-13, "open"],
    [0, "open"],
    [60, "open"],
    [61, "over"],
  ])("%i days after its end is %s", (days, expected) => {
    expect(feedbackState(stay, false, addDays(endsOn, days))).toBe(expected);
    expect(feedbackState(stay, true, addDays(endsOn, days))).toBe("given");
  });

  it("opens with the placement when that is shorter than two weeks", () => {
    const short = { startsOn: addDays(endsOn, -4), endsOn };
    expect(feedbackWindow(short).startsOn).toBe(short.startsOn);
  });

  it("waits until five have answered", () => {
    expect([0, 1, 4, 5, 6].map(canBeShown)).toEqual([false, false, false, true, true]);
  });

  it("tells nothing of fewer than five, and otherwise counts everybody once a sentence", () => {
    const step = fc.integer({ min: 1, max: 5 });
    const answer = fc.record({ introduction: step, guidance: step, tasks: step, team: step });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), (answers) => {
        const counted = countedSteps(answers);
        if (answers.length < 5) return counted === null;
        return Object.values(counted ?? {}).every(
          (counts) => counts.length === 5 && counts.reduce((a, b) => a + b) === answers.length,
        );
      }),
    );
  });
});
