// A route through the training should bring everybody to a counter where each module is really asked
// for. Source: requirements.md, "Practice where the cases are": cases and digital share per service and site.
import type { Observation } from "../finding";
import { placementsByTrainee } from "../placements-by-trainee";
import type { PlanFacts, PlanTrainee, PracticeFacts } from "../plan-facts";
import type { Rule } from "../rules";

/**
 * One observation per module with everybody whose sites all have fewer cases a week than the rule asks
 * for. Judges only who has a site in every phase; a site without figures may have plenty.
 */
export function modulePractice(facts: PlanFacts, { parameter }: Rule): Observation[] {
  const { practice } = facts;
  if (!practice) return [];
  const routes = routesOf(facts);
  return practice.modules.flatMap(({ code, title }): Observation[] => {
    const without = routes.filter(({ siteIds }) =>
      siteIds.every((siteId) => casesAt(practice, siteId, code) < parameter),
    );
    if (without.length === 0) return [];
    const [first] = without;
    return [
      {
        variant: without.length === 1 ? "one" : "many",
        traineeIds: without.map(({ trainee }) => trainee.id),
        siteIds: [...new Set(without.flatMap(({ siteIds }) => siteIds))],
        phaseIds: [...new Set(without.flatMap(({ trainee }) => trainee.phaseIds))],
        values: {
          name: first?.trainee.name ?? "",
          module: title,
          least: parameter,
          count: without.length,
        },
      },
    ];
  });
}

function casesAt({ casesPerWeek }: PracticeFacts, siteId: string, code: string): number {
  return casesPerWeek[siteId]?.[code] ?? Number.POSITIVE_INFINITY;
}

/** Who is placed in all of their phases, and where. */
function routesOf({ trainees, placements }: PlanFacts) {
  const byTrainee = placementsByTrainee(placements);
  return trainees.flatMap((trainee): { trainee: PlanTrainee; siteIds: string[] }[] => {
    const own = byTrainee.get(trainee.id) ?? [];
    const placed = new Set(own.map(({ phaseId }) => phaseId));
    const isWhole = trainee.phaseIds.length > 0 && trainee.phaseIds.every((id) => placed.has(id));
    return isWhole ? [{ trainee, siteIds: [...new Set(own.map(({ siteId }) => siteId))] }] : [];
  });
}
