import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, weekdayOf } from "~/domain/calendar/day";
import { encloses } from "~/domain/calendar/range";
import {
  endAsLongAs,
  followingIntake,
  phasesFromCohort,
} from "~/domain/cohorts/cohort-from-cohort";
import { phaseFindings } from "~/domain/cohorts/phase-findings";
import { phasesFromTemplate, trainingEnd } from "~/domain/cohorts/phase-template";
import { RSA_TEMPLATE, RSA_YEARS } from "~/domain/cohorts/rsa-template";

const cohortFrom = (text: string) => {
  const startsOn = day(text);
  return { startsOn, endsOn: trainingEnd(startsOn, RSA_YEARS) };
};

describe("a cohort after another", () => {
  it.each([
    ["2025-10-01", "2026-10-01"],
    ["2026-10-01", "2027-10-01"],
    ["2024-10-01", "2030-10-01"],
  ])("of %s has in %s the phases that the template gives", (from, to) => {
    const [model, cohort] = [cohortFrom(from), cohortFrom(to)];
    const moved = phasesFromCohort(phasesFromTemplate(RSA_TEMPLATE, model), model, cohort);
    expect(moved).toEqual(phasesFromTemplate(RSA_TEMPLATE, cohort));
  });

  it("keeps what a planner changed", () => {
    const [model, cohort] = [cohortFrom("2025-10-01"), cohortFrom("2026-10-01")];
    const own = { title: "Eigener Abschnitt", kind: "external" } as const;
    const phases = [{ ...own, startsOn: day("2026-03-03"), endsOn: day("2026-03-12") }];
    expect(phasesFromCohort(phases, model, cohort)).toEqual([
      { ...own, startsOn: "2027-03-02", endsOn: "2027-03-11" },
    ]);
  });

  it("leaves out what a shorter training has no room for", () => {
    const model = cohortFrom("2025-10-01");
    const short = { startsOn: day("2026-10-01"), endsOn: day("2027-03-31") };
    const phases = phasesFromTemplate(RSA_TEMPLATE, model);
    const moved = phasesFromCohort(phases, model, short);
    expect(moved.length).toBeLessThan(phases.length);
    expect(moved.every((phase) => encloses(short, phase))).toBe(true);
  });

  it("begins every inner phase on the weekday it had and finds nothing wrong", () => {
    const starts = fc
      .integer({ min: 0, max: 4_000 })
      .map((days) => addDays(day("2024-01-01"), days));
    fc.assert(
      fc.property(starts, (startsOn) => {
        const model = cohortFrom("2025-10-01");
        const cohort = { startsOn, endsOn: endAsLongAs(model, startsOn) };
        const moved = phasesFromCohort(phasesFromTemplate(RSA_TEMPLATE, model), model, cohort);
        expect(moved.slice(1).every((phase) => weekdayOf(phase.startsOn) === 1)).toBe(true);
        const overlaps = phaseFindings(moved, cohort).filter(
          ({ rule }) => rule !== "phases-leave-no-gap",
        );
        expect(overlaps).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["2025-10-01", "2027-09-30", "2026-10-01", "2028-09-30"],
    ["2025-10-01", "2028-03-31", "2026-10-01", "2029-03-31"],
    ["2025-10-01", "2026-01-10", "2026-10-01", "2027-01-10"],
  ])("is as long as %s–%s: from %s until %s", (from, to, startsOn, endsOn) => {
    const model = { startsOn: day(from), endsOn: day(to) };
    expect(endAsLongAs(model, day(startsOn))).toBe(endsOn);
  });

  it("begins a year later", () => {
    expect(followingIntake(cohortFrom("2025-10-01"))).toBe("2026-10-01");
  });
});
