import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import type { EnrolmentState } from "~/domain/cohorts/enrolment";
import { needsSiteIn, stayInPhase } from "~/domain/placement/participation";

const phase = { startsOn: day("2027-01-11"), endsOn: day("2027-03-26") };
const joins = day("2026-10-01");
const step = (state: EnrolmentState, on: string) => ({ state, effectiveOn: day(on) });
const enrolled = step("enrolled", "2026-10-01");
const stay = (startsOn: string, endsOn: string) => ({
  startsOn: day(startsOn),
  endsOn: day(endsOn),
});

describe("the days of a phase at a site", () => {
  it.each([
    ["all for who is enrolled", [enrolled], stay("2027-01-11", "2027-03-26")],
    ["none for who only applied", [step("applied", "2026-10-01")], null],
    ["none for who withdraws before", [enrolled, step("withdrawn", "2027-01-11")], null],
    [
      "until the day before a withdrawal in between",
      [enrolled, step("withdrawn", "2027-02-01")],
      stay("2027-01-11", "2027-01-31"),
    ],
    [
      "from a return that leaves four weeks",
      [enrolled, step("deferred", "2026-12-01"), step("part_time", "2027-02-27")],
      stay("2027-02-27", "2027-03-26"),
    ],
    [
      "none after a return that leaves less",
      [enrolled, step("deferred", "2026-12-01"), step("enrolled", "2027-02-28")],
      null,
    ],
    [
      "until a deferral, whatever follows",
      [enrolled, step("deferred", "2027-01-20"), step("enrolled", "2027-02-01")],
      stay("2027-01-11", "2027-01-19"),
    ],
  ])("are %s", (_, steps, days) => {
    expect(stayInPhase(phase, joins, steps)).toEqual(days);
    expect(needsSiteIn(phase, joins, steps)).toBe(days !== null);
  });

  it("begin with the first day in the cohort, and are none for who comes after the phase", () => {
    expect(stayInPhase(phase, day("2027-02-01"), [enrolled])).toEqual(
      stay("2027-02-01", "2027-03-26"),
    );
    expect(stayInPhase(phase, day("2027-03-27"), [enrolled])).toBeNull();
  });
});
