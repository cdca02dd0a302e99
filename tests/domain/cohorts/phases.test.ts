import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import { phaseFindings } from "~/domain/cohorts/phase-findings";
import {
  inOrder,
  nextPhaseAfter,
  type Phase,
  type PhaseKind,
  phaseOn,
  phasesIn,
  placementPhases,
} from "~/domain/cohorts/phases";

const phase = (
  title: string,
  startsOn: string,
  endsOn: string,
  kind: PhaseKind = "course",
): Phase => ({
  title,
  kind,
  startsOn: day(startsOn),
  endsOn: day(endsOn),
});

const cohort = { startsOn: day("2026-10-01"), endsOn: day("2027-01-08") };
const intro = phase("Lehrgang", "2026-10-01", "2026-11-06");
const basics = phase("Grundlagen", "2026-11-09", "2026-11-20", "cluster");
const station = phase("Station A", "2026-11-23", "2027-01-08", "placement");
const fitting = [station, intro, basics];
const rules = (phases: Phase[]) =>
  phaseFindings(phases, cohort).map(({ rule, titles, startsOn, endsOn }) => [
    rule,
    ...titles,
    startsOn,
    endsOn,
  ]);

describe("the phase of a day", () => {
  it.each([
    ["2026-09-30", null, "Lehrgang"],
    ["2026-10-01", "Lehrgang", "Grundlagen"],
    ["2026-11-06", "Lehrgang", "Grundlagen"],
    ["2026-11-07", null, "Grundlagen"],
    ["2026-11-23", "Station A", null],
    ["2027-01-09", null, null],
  ])("%s is in %s, before %s", (on, current, next) => {
    expect(phaseOn(fitting, day(on))?.title ?? null).toBe(current);
    expect(nextPhaseAfter(fitting, day(on))?.title ?? null).toBe(next);
  });

  it("can be chosen by kind and range", () => {
    expect(placementPhases(fitting)).toEqual([station]);
    const range = { startsOn: day("2026-11-06"), endsOn: day("2026-11-09") };
    expect(phasesIn(fitting, range)).toEqual([intro, basics]);
    expect(inOrder(fitting)).toEqual([intro, basics, station]);
  });
});

describe("findings", () => {
  it("are none where phases follow each other over weekends", () => {
    expect(rules(fitting)).toEqual([]);
  });

  it("name a gap with its workdays", () => {
    const late = { ...basics, startsOn: day("2026-11-11") };
    expect(phaseFindings([intro, late, station], cohort)).toEqual([
      {
        rule: "phases-leave-no-gap",
        titles: ["Lehrgang", "Grundlagen"],
        startsOn: "2026-11-07",
        endsOn: "2026-11-10",
        days: 2,
      },
    ]);
  });

  it("see gaps at the beginning and the end of the cohort, and none in holidays", () => {
    expect(rules([{ ...intro, startsOn: day("2026-10-02") }, basics, station])).toHaveLength(1);
    expect(rules([intro, basics, { ...station, endsOn: day("2027-01-07") }])).toHaveLength(1);
    const christmas = [
      phase("X", "2026-10-01", "2026-12-24"),
      phase("Y", "2026-12-28", "2027-01-08"),
    ];
    expect(rules(christmas)).toEqual([]);
    expect(rules([])).toEqual([["phases-leave-no-gap", "2026-10-01", "2027-01-08"]]);
  });

  it("name an overlap with its days", () => {
    const early = { ...basics, startsOn: day("2026-11-06") };
    expect(rules([intro, early, station])).toEqual([
      ["phases-do-not-overlap", "Lehrgang", "Grundlagen", "2026-11-06", "2026-11-06"],
    ]);
  });

  it("name a placement under four weeks, whatever its holidays", () => {
    const rest = phase("Rest", "2026-12-21", "2027-01-08");
    const short = phase("Station", "2026-11-24", "2026-12-18", "placement");
    const enough = phase("Station", "2026-11-23", "2026-12-18", "placement");
    const gapless = { ...basics, endsOn: day("2026-11-23") };
    expect(rules([intro, gapless, short, rest])[0]?.[0]).toBe("placement-lasts-four-weeks");
    expect(rules([intro, basics, enough, rest])).toEqual([]);
  });

  it.each<[PhaseKind, string]>([
    ["course", "no-placement-during-course"],
    ["exam", "no-placement-during-course"],
    ["external", "phases-do-not-overlap"],
  ])("name a placement during an %s as %s", (kind, rule) => {
    const during = phase("Block", "2027-01-04", "2027-01-08", kind);
    expect(rules([intro, basics, station, during])).toEqual([
      [rule, "Station A", "Block", "2027-01-04", "2027-01-08"],
    ]);
  });

  it("name a phase outside its cohort", () => {
    const long = { ...station, endsOn: day("2027-01-11") };
    expect(rules([intro, basics, long])).toEqual([
      ["phases-lie-in-cohort", "Station A", "2026-11-23", "2027-01-11"],
    ]);
  });

  it("do not depend on the order of the phases", () => {
    const phases = fc.array(
      fc.tuple(fc.nat(90), fc.nat(40)).map(([start, length]) => {
        const startsOn = addDays(cohort.startsOn, start);
        return phase(`${start}+${length}`, startsOn, addDays(startsOn, length), "placement");
      }),
      { maxLength: 5 },
    );
    const sorted = (list: Phase[]) =>
      rules(list)
        .map((entry) => [...entry].sort().join())
        .sort();
    fc.assert(
      fc.property(phases, (list) => {
        expect(sorted([...list].reverse())).toEqual(sorted(list));
      }),
    );
  });
});
