// Nobody under 18 works on a Saturday; at a site that opens on Saturdays their duty is watched.
// Source: §16 JArbSchG; training-facts.md, 1.6.
import { isMinor } from "../../people/employment";
import type { Observation } from "../finding";
import type { PlanFacts } from "../plan-facts";

export function minorSaturday(facts: PlanFacts): Observation[] {
  const sites = new Map(facts.sites.map((site) => [site.id, site]));
  const trainees = new Map(facts.trainees.map((trainee) => [trainee.id, trainee]));
  return facts.placements.flatMap((placement): Observation[] => {
    const trainee = trainees.get(placement.traineeId);
    const site = sites.get(placement.siteId);
    if (!trainee?.bornOn || !site?.opensOnSaturday) return [];
    if (!isMinor(trainee.bornOn, placement.startsOn)) return [];
    return [
      {
        traineeIds: [trainee.id],
        siteIds: [site.id],
        phaseIds: [placement.phaseId],
        values: { name: trainee.name, site: site.name },
      },
    ];
  });
}
