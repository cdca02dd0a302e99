// Beside the grid: every site that can take somebody, with the places left in each phase.
import { overlaps } from "~/domain/calendar/range";
import { capacityOn, roomIn, staysAt } from "~/domain/placement/capacity";
import { confirmationOf } from "~/domain/placement/confirmation";
import type { PlanFacts, PlannedPhase, PlanSite } from "~/domain/placement/plan-facts";
import type { BoardRoom, BoardSite } from "./board";

/** @param days for which a confirmation counts. */
export function boardSites(
  facts: PlanFacts,
  codes: ReadonlyMap<string, string>,
  days: number,
): BoardSite[] {
  return facts.sites
    .map((site) => ({
      id: site.id,
      code: codes.get(site.id) ?? "",
      name: site.name,
      district: site.district,
      rooms: facts.phases.map((phase) => roomOf(facts, site, phase, days)),
    }))
    .filter(({ rooms }) => rooms.some(({ places, taken }) => places > 0 || taken > 0));
}

function roomOf(facts: PlanFacts, site: PlanSite, phase: PlannedPhase, days: number): BoardRoom {
  const stays = staysAt([...facts.placements, ...facts.elsewhere], site.id, phase);
  const capacity = capacityOn(site.capacities, phase.startsOn);
  return {
    phaseId: phase.id,
    isOpen: overlaps(site.validity, phase),
    ...roomIn(site, phase, stays),
    confirmation: confirmationOf(capacity?.confirmedOn ?? null, facts.today, days),
  };
}
