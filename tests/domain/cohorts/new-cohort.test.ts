import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { nextIntake, proposedCohortName, proposedEnd } from "~/domain/cohorts/new-cohort";
import { RSA_TEMPLATE } from "~/domain/cohorts/rsa-template";

const template = (weeks: number) => [
  { title: "Alles", kind: "course" as const, startWeek: 0, weeks },
];

describe("a new cohort", () => {
  it("is named after its programme and year", () => {
    expect(proposedCohortName("RSA", day("2026-10-01"))).toBe("RSA-2026");
  });

  it.each([
    [RSA_TEMPLATE, "2026-10-01", "2028-09-30"],
    [template(131), "2026-10-01", "2029-03-31"],
    [template(157), "2026-10-01", "2029-09-30"],
    [template(1), "2026-10-01", "2027-03-31"],
    [[], "2026-08-01", "2027-01-31"],
  ])("lasts as long as its template in half years", (phases, startsOn, endsOn) => {
    expect(proposedEnd(phases, day(startsOn))).toBe(endsOn);
  });

  it.each([
    ["2026-09-30", "2026-10-01"],
    ["2026-10-01", "2027-10-01"],
    ["2026-12-31", "2027-10-01"],
  ])("begins on the next 1 October after %s", (after, next) => {
    expect(nextIntake(day(after))).toBe(next);
  });
});
