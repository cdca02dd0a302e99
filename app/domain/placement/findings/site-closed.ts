// Nobody is placed at a site on days on which it does not exist.
// Source: training-facts.md, 2 "Sites merge" and chapter 3, hard rule 2.
import { encloses } from "../../calendar/range";
import { groupedBy } from "../../grouped";
import type { Observation } from "../finding";
import type { PlanFacts } from "../plan-facts";

export function siteClosed(facts: PlanFacts): Observation[] {
  const bySite = groupedBy(facts.placements, ({ siteId }) => siteId);
  return facts.sites.flatMap((site) => {
    const own = bySite.get(site.id) ?? [];
    const beyond = own.filter((placement) => !encloses(site.validity, placement));
    const phaseIds = [...new Set(beyond.map(({ phaseId }) => phaseId))];
    return phaseIds.map((phaseId): Observation => {
      const here = beyond.filter((placement) => placement.phaseId === phaseId);
      const closesOn = site.validity.endsOn;
      const isLater = here.some(({ startsOn }) => startsOn < site.validity.startsOn);
      return {
        variant: isLater || !closesOn ? "notYet" : "closed",
        siteIds: [site.id],
        phaseIds: [phaseId],
        traineeIds: here.map(({ traineeId }) => traineeId),
        values: {
          site: site.name,
          count: here.length,
          day: isLater || !closesOn ? site.validity.startsOn : closesOn,
        },
      };
    });
  });
}
