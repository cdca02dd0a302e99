// At no time are more trainees at a site than it has places, whichever cohort they belong to.
// Source: placement-model.md, hard rule 2.
import { type ClosedRange, intersectionOf, overlaps } from "../../calendar/range";
import { groupedBy } from "../../grouped";
import { occupancyOf } from "../capacity";
import type { Observation } from "../finding";
import type { PlanFacts, PlannedPlacement, PlanSite } from "../plan-facts";

/** One observation per stretch of days with the same numbers. */
export function overCapacity(facts: PlanFacts): Observation[] {
  const bySite = groupedBy(facts.placements, ({ siteId }) => siteId);
  const others = groupedBy(facts.elsewhere, ({ siteId }) => siteId);
  return facts.sites.flatMap((site) => {
    const own = bySite.get(site.id) ?? [];
    const period = openPeriodOf(site, own);
    if (!period) return [];
    const stays = [...own, ...(others.get(site.id) ?? [])];
    return occupancyOf(site, period, stays)
      .filter(({ taken, places }) => taken > places)
      .flatMap((stretch) => observe(site, stretch, own));
  });
}

function observe(
  site: PlanSite,
  stretch: ClosedRange & { places: number; taken: number },
  own: readonly PlannedPlacement[],
): Observation[] {
  const concerned = own.filter((placement) => overlaps(placement, stretch));
  if (concerned.length === 0) return [];
  return [
    {
      siteIds: [site.id],
      traineeIds: concerned.map(({ traineeId }) => traineeId),
      phaseIds: concerned.map(({ phaseId }) => phaseId).sort(),
      values: {
        site: site.name,
        places: stretch.places,
        taken: stretch.taken,
        from: stretch.startsOn,
        to: stretch.endsOn,
      },
    },
  ];
}

/** From the first to the last day of the plan at a site, as far as the site is open. */
function openPeriodOf(site: PlanSite, own: readonly PlannedPlacement[]): ClosedRange | null {
  const startsOn = own.map((placement) => placement.startsOn).sort()[0];
  const endsOn = own
    .map((placement) => placement.endsOn)
    .sort()
    .at(-1);
  if (!startsOn || !endsOn) return null;
  const open = intersectionOf({ startsOn, endsOn }, site.validity);
  return open && { startsOn: open.startsOn, endsOn: open.endsOn ?? endsOn };
}
