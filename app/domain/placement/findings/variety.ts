// Over the whole training nobody is twice at one site, and everybody sees two districts, a large
// site and a small one. Source: placement-model.md, costs; training-facts.md, 3, soft rules.
import type { Observation } from "../finding";
import { placementsByTrainee } from "../placements-by-trainee";
import type { PlanFacts, PlannedPlacement, PlanSite, PlanTrainee } from "../plan-facts";

/** One observation per trainee and site with placements in two phases or more. */
export function repeatedSite(facts: PlanFacts): Observation[] {
  return perTrainee(facts, ({ trainee, placements, sites }) =>
    sites.flatMap((site): Observation[] => {
      const here = placements.filter(({ siteId }) => siteId === site.id);
      if (here.length < 2) return [];
      const phaseIds = phasesOf(here);
      if (phaseIds.length < 2) return [];
      const values = { name: trainee.name, site: site.name, count: phaseIds.length };
      return [{ traineeIds: [trainee.id], siteIds: [site.id], phaseIds, values }];
    }),
  );
}

export function twoDistricts(facts: PlanFacts): Observation[] {
  return forFullyPlaced(facts, ({ sites }) => {
    const districts = new Set(sites.map(({ district }) => district));
    const [district] = districts;
    return districts.size === 1 && district ? { district } : null;
  });
}

export function largeSite(facts: PlanFacts): Observation[] {
  return forFullyPlaced(facts, ({ sites }) =>
    sites.some(({ size }) => size === "large") ? null : {},
  );
}

export function smallSite(facts: PlanFacts): Observation[] {
  return forFullyPlaced(facts, ({ sites }) =>
    sites.some(({ size }) => size === "small") ? null : {},
  );
}

type Route = { trainee: PlanTrainee; placements: PlannedPlacement[]; sites: PlanSite[] };

function perTrainee(facts: PlanFacts, observe: (route: Route) => Observation[]): Observation[] {
  const stays = placementsByTrainee(facts.placements);
  return facts.trainees.flatMap((trainee) => {
    const placements = stays.get(trainee.id) ?? [];
    const siteIds = new Set(placements.map(({ siteId }) => siteId));
    return observe({ trainee, placements, sites: facts.sites.filter(({ id }) => siteIds.has(id)) });
  });
}

/** Judges only who has a site in each of two phases or more: a half-made plan is no finding. */
function forFullyPlaced(
  facts: PlanFacts,
  judge: (route: Route) => Record<string, string> | null,
): Observation[] {
  return perTrainee(facts, (route) => {
    const placed = phasesOf(route.placements);
    const needed = route.trainee.phaseIds;
    if (needed.length < 2 || !needed.every((id) => placed.includes(id))) return [];
    const values = judge(route);
    if (!values) return [];
    const { id, name } = route.trainee;
    return [{ traineeIds: [id], phaseIds: placed, values: { name, ...values } }];
  });
}

function phasesOf(placements: readonly PlannedPlacement[]): string[] {
  return [...new Set(placements.map(({ phaseId }) => phaseId))].sort();
}
