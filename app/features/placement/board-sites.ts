// Beside the grid: every site that can take somebody, with the places left in each phase.
import type { Day } from "~/domain/calendar/day";
import { overlaps } from "~/domain/calendar/range";
import { capacityOn, roomIn } from "~/domain/placement/capacity";
import { confirmationOf } from "~/domain/placement/confirmation";
import type { PlanFacts, PlannedPhase, PlanSite, Stay } from "~/domain/placement/plan-facts";
import type { BoardRoom, BoardSite } from "./board";

/** @param days for which a confirmation counts. */
export function boardSites(
  facts: PlanFacts,
  codes: ReadonlyMap<string, string>,
  days: number,
): BoardSite[] {
  const everybody: readonly Stay[] = [...facts.placements, ...facts.elsewhere];
  return facts.sites
    .map((site) => {
      const stays = everybody.filter(({ siteId }) => siteId === site.id);
      return {
        id: site.id,
        code: codes.get(site.id) ?? "",
        name: site.name,
        district: site.district,
        rooms: facts.phases.map((phase) =>
          roomOf({ today: facts.today, stays }, site, phase, days),
        ),
      };
    })
    .filter(({ rooms }) => rooms.some(({ places, taken }) => places > 0 || taken > 0));
}

type Known = { today: Day; stays: readonly Stay[] };

/** @param known.stays at this site. */
function roomOf(known: Known, site: PlanSite, phase: PlannedPhase, days: number): BoardRoom {
  const stays = known.stays.filter((stay) => overlaps(stay, phase));
  const capacity = capacityOn(site.capacities, phase.startsOn);
  return {
    phaseId: phase.id,
    isOpen: overlaps(site.validity, phase),
    ...roomIn(site, phase, stays),
    confirmation: confirmationOf(capacity?.confirmedOn ?? null, known.today, days),
  };
}
