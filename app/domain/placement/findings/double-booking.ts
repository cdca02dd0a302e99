// Nobody is at two sites on the same day, also not in two cohorts' plans.
// Source: training-facts.md, 3, hard 1.
import { intersectionOf } from "../../calendar/range";
import type { Observation } from "../finding";
import { placementsByTrainee } from "../placements-by-trainee";
import type { PlanFacts, PlannedPlacement, PlanTrainee, Stay } from "../plan-facts";

export function doubleBooking(facts: PlanFacts): Observation[] {
  const here = placementsByTrainee(facts.placements);
  const elsewhere = placementsByTrainee(facts.elsewhere);
  return facts.trainees.flatMap((trainee) => {
    const own = ordered(here.get(trainee.id) ?? []);
    const others = elsewhere.get(trainee.id) ?? [];
    return own.flatMap((one, index) => [
      ...own.slice(index + 1).flatMap((two) => twice(trainee, one, two, [two.phaseId])),
      ...others.flatMap((two) => twice(trainee, one, two, [])),
    ]);
  });
}

function twice(
  { id, name }: PlanTrainee,
  one: PlannedPlacement,
  two: Stay,
  phaseIds: readonly string[],
): Observation[] {
  const both = intersectionOf(one, two);
  if (!both) return [];
  return [
    {
      traineeIds: [id],
      siteIds: [one.siteId, two.siteId],
      phaseIds: [one.phaseId, ...phaseIds],
      values: { name, from: both.startsOn, to: both.endsOn ?? both.startsOn },
    },
  ];
}

function ordered(placements: readonly PlannedPlacement[]): PlannedPlacement[] {
  return [...placements].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ startsOn, endsOn, siteId }: Stay): string {
  return `${startsOn}${endsOn}${siteId}`;
}
