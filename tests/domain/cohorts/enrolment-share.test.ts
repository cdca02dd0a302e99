import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import type { EnrolmentState } from "~/domain/cohorts/enrolment";
import { shareOn, withAgreedShare } from "~/domain/cohorts/enrolment-share";

const step = (state: EnrolmentState, on: string, partTimePercent: number | null = null) => ({
  state,
  effectiveOn: day(on),
  partTimePercent,
});

const steps = [
  step("enrolled", "2026-10-01"),
  step("part_time", "2027-01-01", 75),
  step("deferred", "2027-03-01"),
  step("enrolled", "2027-06-01", 100),
];

describe("the share of working time", () => {
  it.each([
    ["2026-09-30", 100],
    ["2026-12-31", 100],
    ["2027-01-01", 75],
    ["2027-05-31", 75],
    ["2027-06-01", 100],
  ])("on %s is %i", (on, share) => {
    expect(shareOn(steps, 100, day(on))).toBe(share);
  });

  it("is the agreed one until a step says another", () => {
    expect(shareOn(steps, 60, day("2026-10-01"))).toBe(60);
    expect(shareOn(steps, 60, day("2027-01-01"))).toBe(75);
  });

  it("makes who began with less than full time a part-timer", () => {
    expect(withAgreedShare(steps, 60)[0]).toMatchObject({
      state: "part_time",
      partTimePercent: 60,
    });
    expect(withAgreedShare(steps, 100)).toEqual(steps);
    expect(withAgreedShare(steps, 60).slice(1)).toEqual(steps.slice(1));
  });
});
