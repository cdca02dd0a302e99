import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { phaseFindings } from "~/domain/cohorts/phase-findings";
import { phasesFromTemplate, trainingEnd } from "~/domain/cohorts/phase-template";
import { RSA_TEMPLATE, RSA_YEARS } from "~/domain/cohorts/rsa-template";

const CALENDARS = {
  "2025-10-01": `
Einführungslehrgang,course,2025-10-01,2025-11-07
Grundlagen im Cluster,cluster,2025-11-10,2025-11-21
Praxisstation A,placement,2025-11-24,2026-01-09
Praxisstation B,placement,2026-01-12,2026-02-27
Praxisstation C,placement,2026-03-02,2026-04-17
Auswertung im Cluster,cluster,2026-04-20,2026-04-24
Lehrgang I,course,2026-04-27,2026-07-17
Praxis 2 (Bezirksamt),external,2026-07-20,2026-10-23
Lehrgang II,course,2026-10-26,2027-01-15
Praxis 3 (Fachbehörde oder Wunschstation),external,2027-01-18,2027-04-23
Abschlusslehrgang,course,2027-04-26,2027-07-30
Prüfungen,exam,2027-08-02,2027-09-30`,
  "2026-10-01": `
Einführungslehrgang,course,2026-10-01,2026-11-06
Grundlagen im Cluster,cluster,2026-11-09,2026-11-20
Praxisstation A,placement,2026-11-23,2027-01-08
Praxisstation B,placement,2027-01-11,2027-02-26
Praxisstation C,placement,2027-03-01,2027-04-16
Auswertung im Cluster,cluster,2027-04-19,2027-04-23
Lehrgang I,course,2027-04-26,2027-07-16
Praxis 2 (Bezirksamt),external,2027-07-19,2027-10-22
Lehrgang II,course,2027-10-25,2028-01-14
Praxis 3 (Fachbehörde oder Wunschstation),external,2028-01-17,2028-04-21
Abschlusslehrgang,course,2028-04-24,2028-07-28
Prüfungen,exam,2028-07-31,2028-09-29`,
};

const rsaBeginning = (text: string) => {
  const startsOn = day(text);
  const cohort = { startsOn, endsOn: trainingEnd(startsOn, RSA_YEARS) };
  return { cohort, phases: phasesFromTemplate(RSA_TEMPLATE, cohort) };
};

describe("the RSA template", () => {
  it.each(Object.entries(CALENDARS))("gives a cohort of %s its calendar", (startsOn, calendar) => {
    const { phases } = rsaBeginning(startsOn);
    const lines = phases.map((phase) =>
      [phase.title, phase.kind, phase.startsOn, phase.endsOn].join(","),
    );
    expect(`\n${lines.join("\n")}`).toBe(calendar);
  });

  it.each(["2024-10-01", "2025-10-01", "2026-10-01", "2027-10-01", "2028-10-01", "2030-10-01"])(
    "leaves nothing to find in a cohort of %s",
    (startsOn) => {
      const { phases, cohort } = rsaBeginning(startsOn);
      expect(phaseFindings(phases, cohort)).toEqual([]);
    },
  );
});

describe("a template", () => {
  it("leaves out what would begin after the cohort's end", () => {
    const cohort = { startsOn: day("2026-10-01"), endsOn: day("2026-11-10") };
    const phases = phasesFromTemplate(RSA_TEMPLATE, cohort);
    expect(phases.map(({ endsOn }) => endsOn)).toEqual(["2026-11-06", "2026-11-10"]);
  });

  it.each([
    ["2026-10-01", 2, "2028-09-30"],
    ["2024-02-29", 2, "2026-02-28"],
    ["2026-01-01", 1, "2026-12-31"],
  ])("from %s for %i years ends on %s", (startsOn, years, endsOn) => {
    expect(trainingEnd(day(startsOn), years)).toBe(endsOn);
  });
});
