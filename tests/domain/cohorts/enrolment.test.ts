import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import {
  canChangeEnrolment,
  canTakeBack,
  changeEnrolment,
  ENROLMENT_STATES,
  ENROLMENT_TRANSITIONS,
  type EnrolmentState,
  type EnrolmentStep,
  endsTraining,
  isFinal,
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
    ["part_time", "completed deferred enrolled part_time withdrawn"],
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

const TODAY = day("2026-11-23");

describe("a change", () => {
  const enrolled = [step("applied", "2026-03-15"), step("enrolled", "2026-10-01")];
  const partTime = (on: string, partTimePercent: number | null) => ({
    ...step("part_time", on),
    partTimePercent,
  });

  it("is the next step", () => {
    const next = partTime("2027-01-01", 75);
    expect(changeEnrolment(enrolled, next, TODAY)).toEqual({ ok: true, value: next });
    expect(changeEnrolment([], step("applied", "2026-03-15"), TODAY).ok).toBe(true);
    expect(changeEnrolment([...enrolled, next], partTime("2027-06-01", 50), TODAY).ok).toBe(true);
  });

  it.each([
    [step("applied", "2027-01-01"), "transition-not-allowed"],
    [step("completed", "2026-10-01"), "not-after-last-step"],
    [step("completed", "2026-09-30"), "not-after-last-step"],
    [step("completed", "2029-11-26"), "too-far-ahead"],
    [step("withdrawn", "2027-01-01"), "reason-missing"],
    [step("deferred", "2027-01-01", "  "), "reason-missing"],
    [partTime("2027-01-01", null), "share-missing"],
    [partTime("2027-01-01", 49), "share-missing"],
    [partTime("2027-01-01", 100), "share-missing"],
    [partTime("2027-01-01", 66.5), "share-missing"],
  ])("%j is refused as %s", (next, code) => {
    expect(changeEnrolment(enrolled, next, TODAY)).toMatchObject({ ok: false, error: { code } });
  });

  it("to the share that holds already is none", () => {
    const steps = [...enrolled, partTime("2027-01-01", 75)];
    expect(changeEnrolment(steps, partTime("2027-02-01", 75), TODAY)).toMatchObject({
      error: { code: "same-share" },
    });
  });

  it("can be taken back on its day or while it lies ahead", () => {
    const of = (effectiveOn: string, recordedOn: string) => ({
      effectiveOn: day(effectiveOn),
      recordedOn: day(recordedOn),
    });
    expect(canTakeBack(of("2026-10-01", "2026-11-23"), TODAY)).toBe(true);
    expect(canTakeBack(of("2026-11-24", "2026-10-01"), TODAY)).toBe(true);
    expect(canTakeBack(of("2026-11-23", "2026-11-22"), TODAY)).toBe(false);
  });
});

describe("a history of any length", () => {
  const anyState = fc.constantFrom(...ENROLMENT_STATES);
  const wishes = fc.array(fc.tuple(anyState, fc.integer({ min: 1, max: 200 })), { maxLength: 8 });

  it("follows the table, in the order of its days, and ends for good", () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        let steps: EnrolmentStep[] = [];
        let on = day("2026-01-01");
        for (const [state, days] of asked) {
          on = addDays(on, days);
          const share = { partTimePercent: 50 + (days % 40) };
          const next = { state, effectiveOn: on, reason: "so", ...share };
          const changed = changeEnrolment(steps, next, TODAY);
          if (changed.ok) steps = [...steps, changed.value];
        }
        const final = steps.findIndex(({ state }) => isFinal(state));
        expect(final === -1 || final === steps.length - 1).toBe(true);
        for (const [index, { state, effectiveOn }] of steps.entries()) {
          expect(canChangeEnrolment(steps[index - 1]?.state ?? null, state)).toBe(true);
          expect(stateOn(steps, effectiveOn)).toBe(state);
          expect(isInTrainingOn(steps, effectiveOn)).toBe(
            !endsTraining(state) && state !== "applied",
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});
