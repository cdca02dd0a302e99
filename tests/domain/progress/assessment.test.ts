import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import { isWorkday, workdaysIn } from "~/domain/calendar/holidays";
import { assessmentDueOn, dueStateOf, talkDueOn } from "~/domain/progress/assessment-due";
import {
  ASSESSMENT_STATES,
  ASSESSMENT_TRANSITIONS,
  assessmentAfter,
  isOpenToTrainee,
} from "~/domain/progress/assessment-lifecycle";

describe("an assessment's states", () => {
  it("lead from draft to confirmed, each step from one state only", () => {
    const path = (["complete", "discuss", "comment", "confirm"] as const).reduce(
      (state, step) => assessmentAfter(state, step) ?? state,
      "draft" as (typeof ASSESSMENT_STATES)[number],
    );
    expect(path).toBe("confirmed");
    const steps = Object.values(ASSESSMENT_TRANSITIONS).flatMap((table) => Object.keys(table));
    expect(new Set(steps).size).toBe(steps.length);
    expect(ASSESSMENT_TRANSITIONS.confirmed).toEqual({});
  });

  it("are open to the trainee from the talk on", () => {
    expect(ASSESSMENT_STATES.filter(isOpenToTrainee)).toEqual(["discussed", "confirmed"]);
  });
});

describe("when it falls due", () => {
  it.each([
    ["a plain week before", "2026-11-02", "2026-12-18", "2026-12-11"],
    ["around Christmas", "2026-11-23", "2027-01-08", "2026-12-31"],
    ["around Easter", "2026-02-02", "2026-04-09", "2026-03-31"],
    ["an end on a Sunday", "2026-11-02", "2026-12-20", "2026-12-14"],
    ["a placement of three days", "2026-11-23", "2026-11-25", "2026-11-23"],
  ])("%s", (_case, startsOn, endsOn, due) => {
    expect(assessmentDueOn({ startsOn: day(startsOn), endsOn: day(endsOn) })).toBe(due);
  });

  it("leaves five working days, and the talk lies before it on a working day", () => {
    const spans = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 28, max: 200 }));
    fc.assert(
      fc.property(spans, ([offset, length]) => {
        const startsOn = addDays(day("2026-01-05"), offset);
        const range = { startsOn, endsOn: addDays(startsOn, length) };
        const dueOn = assessmentDueOn(range);
        expect(isWorkday(dueOn)).toBe(true);
        expect(workdaysIn({ startsOn: dueOn, endsOn: addDays(range.endsOn, -1) })).toHaveLength(5);
        const talkOn = talkDueOn(range);
        expect(isWorkday(talkOn) && startsOn < talkOn && talkOn < dueOn).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["2026-11-26", "ahead"],
    ["2026-11-27", "soon"],
    ["2026-12-10", "soon"],
    ["2026-12-11", "due"],
    ["2026-12-18", "due"],
    ["2026-12-19", "overdue"],
  ])("on %s it is %s", (today, state) => {
    expect(dueStateOf(day("2026-12-11"), day("2026-12-18"), day(today))).toBe(state);
  });
});
