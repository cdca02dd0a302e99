// Nobody is at two sites on the same day, also not in two cohorts' plans.
// Source: domain facts, chapter 3, hard rule 1.
import { intersectionOf } from "../../calendar/range";
import type { Observation } from "../finding";
import { placementsByTrainee } from "../placements-by-trainee";
import type { PlanFacts, PlannedPlacement, Stay } from "../plan-facts";

export function doubleBooking(facts: PlanFacts): Observation[] {
  const here = placementsByTrainee(facts.placements);
  const elsewhere = placementsByTrainee(facts.elsewhere);
  return facts.trainees.flatMap((trainee) => {
    const own = ordered(here.get(trainee.id) ?? []);
    const others = elsewhere.get(trainee.id) ?? [];
    const pairs = own.flatMap((one, index) => [
      ...own.slice(index + 1).map((two) => ({ one, two, phaseIds: [one.phaseId, two.phaseId] })),
      ...others.map((two) => ({ one, two, phaseIds: [one.phaseId] })),
    ]);
    return pairs.flatMap(({ one, two, phaseIds }) => {
      const both = intersectionOf(one, two);
      if (!both) return [];
      return [
        {
          traineeIds: [trainee.id],
          siteIds: [one.siteId, two.siteId],
          phaseIds: phaseIds.sort(),
          values: { name: trainee.name, from: both.startsOn, to: both.endsOn ?? both.startsOn },
        },
      ];
    });
  });
}

function ordered(placements: readonly PlannedPlacement[]): PlannedPlacement[] {
  return [...placements].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ startsOn, endsOn, siteId }: Stay): string {
  return `${startsOn}${endsOn}${siteId}`;
}
