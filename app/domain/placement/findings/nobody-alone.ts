// Where anybody is, at least two are together, or as many as the site has places.
// Source: placement-model.md, hard rule 2; domain facts, chapter 3 "nobody alone".
import { roomIn, staysAt } from "../capacity";
import type { Observation } from "../finding";
import type { PlanFacts, PlannedPhase, PlanSite } from "../plan-facts";
import type { Rule } from "../rules";

/** Trainees of other cohorts at the site are company too. */
export function nobodyAlone(facts: PlanFacts, { parameter }: Rule): Observation[] {
  return facts.phases.flatMap((phase) =>
    facts.sites.flatMap((site) => aloneAt(facts, phase, site, parameter)),
  );
}

function aloneAt(
  facts: PlanFacts,
  phase: PlannedPhase,
  site: PlanSite,
  atLeast: number,
): Observation[] {
  const own = facts.placements.filter(
    (placement) => placement.siteId === site.id && placement.phaseId === phase.id,
  );
  const ids = new Set(own.map(({ traineeId }) => traineeId));
  const company = staysAt(facts.elsewhere, site.id, phase).map(({ traineeId }) => traineeId);
  const together = new Set([...ids, ...company]).size;
  const needed = Math.min(atLeast, roomIn(site, phase, []).places);
  if (ids.size === 0 || together >= needed) return [];
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
