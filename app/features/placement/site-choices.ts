// What a planner can choose for somebody in a phase: wished sites first, each with the places left.
import { overlaps } from "~/domain/calendar/range";
import { roomIn, staysAt } from "~/domain/placement/capacity";
import type { PlanFacts, PlannedPhase, PlanTrainee } from "~/domain/placement/plan-facts";
import { wayOf } from "~/domain/placement/way";
import type { TravelMinutes } from "~/domain/travel/travel-table";

export type SiteChoice = {
  id: string;
  name: string;
  /** Places left on the tightest days without the person; below 0: over. */
  left: number;
  way: TravelMinutes | null;
  isBarred: boolean;
  rank: number | null;
};

export function siteChoices(
  facts: PlanFacts,
  trainee: PlanTrainee,
  phase: PlannedPhase,
  wishes: readonly { rank: number; siteId: string }[],
): SiteChoice[] {
  const others = [...facts.placements, ...facts.elsewhere].filter(
    ({ traineeId }) => traineeId !== trainee.id,
  );
  const choices = facts.sites
    .filter(({ validity }) => overlaps(validity, phase))
    .map((site) => {
      const room = roomIn(site, phase, staysAt(others, site.id, phase));
      return {
        id: site.id,
        name: site.name,
        left: room.left - room.over,
        way: wayOf(trainee, site.id),
        isBarred: trainee.barredSiteIds.includes(site.id),
        rank: wishes.find(({ siteId }) => siteId === site.id)?.rank ?? null,
      };
    });
  return choices.sort((a, b) => (a.rank ?? LAST) - (b.rank ?? LAST));
}

const LAST = 9;
