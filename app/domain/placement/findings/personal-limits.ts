// A barred site and a trainee's own limit of minutes hold; a long way is named.
// Source: placement-model.md, hard rule 3; training-facts.md, 3 (individual bars, commute).
import type { Observation } from "../finding";
import type { PlanFacts, PlannedPlacement, PlanTrainee } from "../plan-facts";
import type { Rule } from "../rules";
import { wayOf } from "../way";

export function barredSite(facts: PlanFacts): Observation[] {
  return perPlacement(facts, ({ trainee, placement }) =>
    trainee.barredSiteIds.includes(placement.siteId) ? {} : null,
  );
}

/** Only where the minutes are known. */
export function commuteLimit(facts: PlanFacts): Observation[] {
  return perPlacement(facts, ({ trainee, minutes }) => {
    const most = trainee.maxCommuteMinutes;
    return most !== null && minutes > most ? { minutes, most } : null;
  });
}

/** More than the rule's minutes one way, only where they are known. */
export function longCommute(facts: PlanFacts, { parameter }: Rule): Observation[] {
  return perPlacement(facts, ({ minutes }) =>
    minutes > parameter ? { minutes, most: parameter } : null,
  );
}

type Look = { trainee: PlanTrainee; placement: PlannedPlacement; minutes: number };

function perPlacement(
  facts: PlanFacts,
  judge: (look: Look) => Record<string, number> | null,
): Observation[] {
  const trainees = new Map(facts.trainees.map((trainee) => [trainee.id, trainee]));
  const sites = new Map(facts.sites.map((site) => [site.id, site]));
  return facts.placements.flatMap((placement): Observation[] => {
    const trainee = trainees.get(placement.traineeId);
    const site = sites.get(placement.siteId);
    if (!trainee || !site) return [];
    const way = wayOf(trainee, site.id);
    const values = judge({ trainee, placement, minutes: way?.minutes ?? 0 });
    if (!values) return [];
    const told = way?.estimated && "minutes" in values ? { ...values, estimated: 1 } : values;
    return [
      {
        traineeIds: [trainee.id],
        siteIds: [site.id],
        phaseIds: [placement.phaseId],
        values: { name: trainee.name, site: site.name, ...told },
      },
    ];
  });
}
