// The practical trainers of a site can guide only so many trainees at once.
// Source: training-facts.md, 3, hards 2 and 3.

import { groupedBy } from "../../grouped";
import { occupancyOf } from "../capacity";
import type { Observation } from "../finding";
import type { PlanFacts } from "../plan-facts";
import type { Rule } from "../rules";
import { guidedAtOnce } from "../trainer-ratio";

/** One observation per site and phase. @param rule its parameter is trainees per trainer. */
export function trainerRatio(facts: PlanFacts, { parameter }: Rule): Observation[] {
  const byPlace = groupedBy(facts.placements, placeOf);
  const others = groupedBy(facts.elsewhere, ({ siteId }) => siteId);
  return facts.phases.flatMap((phase) =>
    facts.sites.flatMap((site): Observation[] => {
      const own = byPlace.get(placeOf({ siteId: site.id, phaseId: phase.id })) ?? [];
      if (own.length === 0) return [];
      const stays = [...own, ...(others.get(site.id) ?? [])];
      const taken = Math.max(...occupancyOf(site, phase, stays).map((piece) => piece.taken));
      const most = guidedAtOnce(site.trainerLimits, parameter);
      if (taken <= most) return [];
      return [
        {
          variant: most === 0 ? "none" : "some",
          traineeIds: own.map(({ traineeId }) => traineeId),
          siteIds: [site.id],
          phaseIds: [phase.id],
          values: { site: site.name, phase: phase.title, count: taken, most },
        },
      ];
    }),
  );
}

function placeOf({ siteId, phaseId }: { siteId: string; phaseId: string }): string {
  return `${siteId} ${phaseId}`;
}
