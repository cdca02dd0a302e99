// A small plan to begin with: two phases of seven weeks, three sites, four trainees in two clusters.
import { day } from "~/domain/calendar/day";
import type { ClosedRange } from "~/domain/calendar/range";
import type {
  PlanFacts,
  PlannedPhase,
  PlannedPlacement,
  PlanSite,
  PlanTrainee,
} from "~/domain/placement/plan-facts";

export const today = day("2026-10-05");

export const stationA: PlannedPhase = {
  id: "A",
  title: "Station A",
  ...from("2026-11-23", "2027-01-08"),
};
export const stationB: PlannedPhase = {
  id: "B",
  title: "Station B",
  ...from("2027-01-11", "2027-02-26"),
};

export function from(startsOn: string, endsOn: string): ClosedRange {
  return { startsOn: day(startsOn), endsOn: day(endsOn) };
}

export function aSite(id: string, given: Partial<PlanSite> = {}): PlanSite {
  return {
    id,
    name: `Kundenzentrum ${id}`,
    district: "Mitte",
    size: "large",
    validity: { startsOn: day("2020-01-01"), endsOn: null },
    opensOnSaturday: false,
    usualPlaces: 3,
    capacities: [
      { ...from("2026-10-01", "2027-09-30"), places: 3, confirmedOn: day("2026-10-01") },
    ],
    trainerLimits: [3],
    ...given,
  };
}

export function aTrainee(id: string, given: Partial<PlanTrainee> = {}): PlanTrainee {
  return {
    id,
    name: `Anwärter*in ${id}`,
    bornOn: day("2004-05-17"),
    joinsOn: day("2026-10-01"),
    phaseIds: ["A", "B"],
    clusterByPhase: { A: "C1", B: "C1" },
    barredSiteIds: [],
    maxCommuteMinutes: null,
    commuteMinutes: {},
    ...given,
  };
}

export function placed(
  traineeId: string,
  siteId: string,
  phase: PlannedPhase = stationA,
  range: ClosedRange = phase,
): PlannedPlacement {
  const { startsOn, endsOn } = range;
  return { traineeId, siteId, phaseId: phase.id, startsOn, endsOn };
}

export function facts(given: Partial<PlanFacts> = {}): PlanFacts {
  return {
    today,
    noticeWeeks: 4,
    phases: [stationA, stationB],
    sites: [
      aSite("Altona", { district: "Altona" }),
      aSite("City"),
      aSite("Niendorf", { district: "Eimsbüttel", size: "small" }),
    ],
    trainees: ["t1", "t2", "t3", "t4"].map((id) => aTrainee(id)),
    clusters: [{ id: "C1", name: "Cluster 1" }],
    placements: [],
    elsewhere: [],
    published: [],
    ...given,
  };
}
