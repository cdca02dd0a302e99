// Where anybody is, at least two are together, or as many as the site has places.
// Source: placement-model.md, hard rule 2; training-facts.md, 3 "nobody alone".
import { overlaps } from "../../calendar/range";
import { groupedBy } from "../../grouped";
import { roomIn } from "../capacity";
import type { Observation } from "../finding";
import type { PlanFacts, PlannedPhase, PlannedPlacement, PlanSite, Stay } from "../plan-facts";
import type { Rule } from "../rules";

/** Trainees of other cohorts at the site are company too. */
export function nobodyAlone(facts: PlanFacts, { parameter }: Rule): Observation[] {
  const byPhase = groupedBy(facts.placements, ({ phaseId }) => phaseId);
  const others = groupedBy(facts.elsewhere, ({ siteId }) => siteId);
  return facts.phases.flatMap((phase) => {
    const bySite = groupedBy(byPhase.get(phase.id) ?? [], ({ siteId }) => siteId);
    return facts.sites.flatMap((site) =>
      aloneAt(
        facts,
        { phase, site, own: bySite.get(site.id) ?? [], others: others.get(site.id) ?? [] },
        parameter,
      ),
    );
  });
}

type Place = {
  phase: PlannedPhase;
  site: PlanSite;
  own: readonly PlannedPlacement[];
  /** Trainees of other cohorts at the site, whenever. */
  others: readonly Stay[];
};

function aloneAt(
  facts: PlanFacts,
  { phase, site, own, others }: Place,
  atLeast: number,
): Observation[] {
  if (own.length === 0) return [];
  const ids = new Set(own.map(({ traineeId }) => traineeId));
  const company = others.filter((stay) => overlaps(stay, phase));
  const together = new Set([...ids, ...company.map(({ traineeId }) => traineeId)]).size;
  const needed = Math.min(atLeast, roomIn(site, phase, []).places);
  if (together >= needed) return [];
  const [only] = facts.trainees.filter(({ id }) => ids.has(id));
  return [
    {
      variant: together === 1 ? "one" : "few",
      traineeIds: [...ids],
      siteIds: [site.id],
      phaseIds: [phase.id],
      values: {
        site: site.name,
        phase: phase.title,
        name: together === 1 ? (only?.name ?? "") : "",
        count: together,
        atLeast: needed,
      },
    },
  ];
}
