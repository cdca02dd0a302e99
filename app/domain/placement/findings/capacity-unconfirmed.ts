// Places that a plan counts on have been confirmed within the last sixty days.
// Source: requirements.md, "Confirmed capacity"; requirements.md, "Landing pages".
import { daysBetween } from "../../calendar/day";
import { groupedBy } from "../../grouped";
import { capacityOn } from "../capacity";
import { type ConfirmationAge, confirmationOf } from "../confirmation";
import type { Observation } from "../finding";
import type { PlanFacts, PlannedPlacement, PlanSite } from "../plan-facts";
import type { Rule } from "../rules";

/** One observation per site at which somebody is or will be. @param rule its parameter is days. */
export function capacityUnconfirmed(facts: PlanFacts, { parameter }: Rule): Observation[] {
  const ahead = facts.placements.filter(({ endsOn }) => endsOn >= facts.today);
  const bySite = groupedBy(ahead, ({ siteId }) => siteId);
  return facts.sites.flatMap((site): Observation[] => {
    const own = bySite.get(site.id) ?? [];
    const doubtful = own.filter((one) => ageOf(facts, site, one, parameter) !== "fresh");
    const [first] = [...doubtful].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
    if (!first) return [];
    const confirmedOn = capacityOn(site.capacities, first.startsOn)?.confirmedOn ?? null;
    const days = confirmedOn ? daysBetween(confirmedOn, facts.today) : 0;
    return [
      {
        variant: confirmedOn ? "old" : "never",
        siteIds: [site.id],
        phaseIds: doubtful.map(({ phaseId }) => phaseId).sort(),
        values: { site: site.name, days, ...(confirmedOn && { day: confirmedOn }) },
      },
    ];
  });
}

function ageOf(
  facts: PlanFacts,
  site: PlanSite,
  { startsOn }: PlannedPlacement,
  days: number,
): ConfirmationAge {
  const capacity = capacityOn(site.capacities, startsOn);
  return confirmationOf(capacity?.confirmedOn ?? null, facts.today, days);
}
