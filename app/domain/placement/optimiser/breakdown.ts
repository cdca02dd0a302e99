// What a plan costs, rule by rule, counted from names and not from the search's sums, so that one
// can check the other. Source: placement-model.md, "Costs".
import type { Breakdown, PlacementInstance, PlacementTrainee, ProposedPlacement } from "./instance";
import { wishCost } from "./wish-cost";

/** The plan must name known ids; a phase that is missing from it counts as unplaced. */
export function breakdownOf(
  instance: PlacementInstance,
  plan: readonly ProposedPlacement[],
): Breakdown {
  const siteAt = new Map(plan.map((entry) => [keyOf(entry), entry.site]));
  const shares = instance.trainees.map((trainee) => ownCosts(instance, trainee, siteAt));
  const sum = (key: keyof (typeof shares)[number]) =>
    shares.reduce((total, share) => total + share[key], 0);
  return {
    commute: sum("commute"),
    longCommute: sum("longCommute"),
    wishes: sum("wishes"),
    repeat: sum("repeat"),
    noLarge: sum("noLarge"),
    noSmall: sum("noSmall"),
    oneDistrict: sum("oneDistrict"),
    split: splitCost(instance, siteAt),
    unfair: sum("unfair"),
    change: changeCost(instance, siteAt),
    unplaced: sum("unplaced"),
  };
}

/** The sum of all costs. */
export function objectiveOf(breakdown: Breakdown): number {
  return Object.values(breakdown).reduce((total, cost) => total + cost, 0);
}

type SiteAt = ReadonlyMap<string, string | null>;

function keyOf(entry: { readonly trainee: string; readonly phase: string }): string {
  return JSON.stringify([entry.trainee, entry.phase]);
}

function ownCosts(instance: PlacementInstance, trainee: PlacementTrainee, siteAt: SiteAt) {
  const { weights } = instance;
  const stays = trainee.phases
    .map((phase) => siteAt.get(keyOf({ trainee: trainee.id, phase })) ?? null)
    .filter((site) => site !== null);
  const ways = stays.map((site) => trainee.commuteMinutes[site] ?? 0);
  const minutes = ways.reduce((total, way) => total + way, 0);
  const long = ways.reduce((total, way) => total + Math.max(0, way - weights.longCommuteFrom), 0);
  const above = Math.max(0, minutes - weights.unfairFrom * trainee.phases.length);
  return {
    commute: minutes * weights.commuteMinute,
    longCommute: long * weights.longCommuteMinute,
    wishes: stays.reduce((total, site) => total + wishCost(trainee, site, weights), 0),
    repeat: (stays.length - new Set(stays).size) * weights.repeat,
    ...varietyCosts(instance, trainee, stays),
    unfair: above * weights.unfairMinute,
    unplaced: (trainee.phases.length - stays.length) * weights.unplaced,
  };
}

function varietyCosts(
  { sites, weights }: PlacementInstance,
  trainee: PlacementTrainee,
  stays: readonly string[],
) {
  const seen = sites.filter((site) => stays.includes(site.id));
  const isJudged = stays.length === trainee.phases.length && stays.length >= 2;
  const due = (cost: number, isMissed: boolean) => (isJudged && isMissed ? cost : 0);
  return {
    noLarge: due(weights.noLarge, !seen.some((site) => site.size === "large")),
    noSmall: due(weights.noSmall, !seen.some((site) => site.size === "small")),
    oneDistrict: due(weights.oneDistrict, new Set(seen.map((site) => site.district)).size < 2),
  };
}

function splitCost({ trainees, weights }: PlacementInstance, siteAt: SiteAt): number {
  const used = new Map<string, Set<string>>();
  for (const trainee of trainees) {
    for (const phase of trainee.phases) {
      const site = siteAt.get(keyOf({ trainee: trainee.id, phase })) ?? null;
      const group = JSON.stringify([trainee.cluster, phase]);
      if (site !== null) used.set(group, (used.get(group) ?? new Set()).add(site));
    }
  }
  return [...used.values()].reduce((total, sites) => total + (sites.size - 1) * weights.split, 0);
}

function changeCost({ previous, weights }: PlacementInstance, siteAt: SiteAt): number {
  return (
    previous.filter((entry) => siteAt.get(keyOf(entry)) !== entry.site).length * weights.change
  );
}
