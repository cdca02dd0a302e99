import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import {
  canChangeEnrolment,
  changeEnrolment,
  ENROLMENT_TRANSITIONS,
  type EnrolmentState,
  type EnrolmentStep,
  isInTrainingOn,
  stateOn,
} from "~/domain/cohorts/enrolment";

const step = (state: EnrolmentState, on: string, reason?: string): EnrolmentStep => ({
  state,
  effectiveOn: day(on),
  ...(reason === undefined ? {} : { reason }),
});

const steps = [
  step("deferred", "2027-02-01", "Elternzeit"),
  step("applied", "2026-03-15"),
  step("enrolled", "2026-10-01"),
  step("part_time", "2027-10-01"),
];
const states = Object.keys(ENROLMENT_TRANSITIONS).filter(
  (key) => key !== "none",
) as EnrolmentState[];

describe("the state on a day", () => {
  it.each([
    ["2026-03-14", null, false],
    ["2026-03-15", "applied", false],
    ["2026-09-30", "applied", false],
    ["2026-10-01", "enrolled", true],
    ["2027-01-31", "enrolled", true],
    ["2027-02-01", "deferred", false],
    ["2027-10-01", "part_time", true],
  ])("on %s is %s", (on, state, inTraining) => {
    expect(stateOn(steps, day(on))).toBe(state);
    expect(isInTrainingOn(steps, day(on))).toBe(inTraining);
  });
});

describe("the table of transitions", () => {
  it.each([
    ["none", "applied enrolled part_time"],
    ["applied", "enrolled part_time withdrawn"],
    ["enrolled", "completed deferred part_time withdrawn"],
    ["part_time", "completed deferred enrolled withdrawn"],
    ["deferred", "enrolled part_time withdrawn"],
    ["withdrawn", ""],
    ["completed", ""],
  ] as const)("leads from %s to %s", (from, to) => {
    const reachable = states.filter((state) =>
      canChangeEnrolment(from === "none" ? null : from, state),
    );
    expect(reachable.sort().join(" ")).toBe(to);
  });
});

describe("a change", () => {
  const enrolled = [step("applied", "2026-03-15"), step("enrolled", "2026-10-01")];

  it("is the next step", () => {
    const next = step("part_time", "2027-01-01");
    expect(changeEnrolment(enrolled, next)).toEqual({ ok: true, value: next });
    expect(changeEnrolment([], step("applied", "2026-03-15")).ok).toBe(true);
  });

  it.each([
    [step("applied", "2027-01-01"), "transition-not-allowed"],
    [step("completed", "2026-10-01"), "not-after-last-step"],
    [step("completed", "2026-09-30"), "not-after-last-step"],
    [step("withdrawn", "2027-01-01"), "reason-missing"],
    [step("deferred", "2027-01-01", "  "), "reason-missing"],
  ])("%j is refused as %s", (next, code) => {
    expect(changeEnrolment(enrolled, next)).toMatchObject({ ok: false, error: { code } });
  });
});
