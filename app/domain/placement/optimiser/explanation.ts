// Why somebody is where they are: what each other site would have cost, rule by rule, and which hard
// rule forbids it while everybody else stays. Source: placement-model.md, "Explain".
import { breakdownOf, objectiveOf } from "./breakdown";
import { hardViolationsOf } from "./hard-rules";
import {
  type Breakdown,
  COST_KEYS,
  type CostKey,
  type PlacementInstance,
  type ProposedPlacement,
} from "./instance";

export interface SiteChoice {
  readonly site: string;
  /** More than the plan costs as it is; below 0 where the move alone would be cheaper. */
  readonly extraCost: number;
  /** The part of each cost that changes; costs that do not are left out. */
  readonly changes: Readonly<Partial<Record<CostKey, number>>>;
  /** What would be broken; empty when the site is possible. */
  readonly forbiddenBy: readonly ForbiddingRule[];
}

export type ForbiddingRule = "barred" | "maxCommuteMinutes" | "places" | "minTogether" | "fixed";

/** Every other site, the cheapest possible one first; nothing for a phase the trainee does not have. */
export function explainPlacement(
  instance: PlacementInstance,
  plan: readonly ProposedPlacement[],
  about: { readonly trainee: string; readonly phase: string },
): SiteChoice[] {
  const isMeant = (entry: ProposedPlacement) =>
    entry.trainee === about.trainee && entry.phase === about.phase;
  const current = plan.find(isMeant);
  if (!current) return [];
  const now = breakdownOf(instance, plan);
  const choices = instance.sites
    .filter((site) => site.id !== current.site)
    .map(({ id }) => {
      const then = plan.map((entry) => (isMeant(entry) ? { ...entry, site: id } : entry));
      const changes = changesBetween(now, breakdownOf(instance, then));
      return {
        site: id,
        extraCost: Object.values(changes).reduce((total, cost) => total + cost, 0),
        changes,
        forbiddenBy: forbiddenBy(instance, then, { ...current, site: id }),
      };
    });
  return choices.sort(
    (one, other) =>
      Math.sign(one.forbiddenBy.length) - Math.sign(other.forbiddenBy.length) ||
      one.extraCost - other.extraCost,
  );
}

export interface Candidate {
  readonly trainee: string;
  readonly extraCost: number;
}

/** Who could use a free place, the cheapest move first; below 0 the plan would gain. */
export function candidatesFor(
  instance: PlacementInstance,
  plan: readonly ProposedPlacement[],
  place: { readonly site: string; readonly phase: string },
): Candidate[] {
  const cost = objectiveOf(breakdownOf(instance, plan));
  return plan
    .filter((entry) => entry.phase === place.phase && entry.site !== place.site)
    .flatMap((moved) => {
      const there = { ...moved, site: place.site };
      const then = plan.map((entry) => (entry === moved ? there : entry));
      if (forbiddenBy(instance, then, there).length > 0) return [];
      const extraCost = objectiveOf(breakdownOf(instance, then)) - cost;
      return [{ trainee: moved.trainee, extraCost }];
    })
    .sort((one, other) => one.extraCost - other.extraCost);
}

function changesBetween(now: Breakdown, then: Breakdown): Partial<Record<CostKey, number>> {
  const changed = COST_KEYS.filter((key) => then[key] !== now[key]);
  return Object.fromEntries(changed.map((key) => [key, then[key] - now[key]]));
}

function forbiddenBy(
  instance: PlacementInstance,
  then: readonly ProposedPlacement[],
  moved: ProposedPlacement,
): ForbiddingRule[] {
  const trainee = instance.trainees.find((candidate) => candidate.id === moved.trainee);
  const site = moved.site ?? "";
  const way = trainee?.commuteMinutes[site] ?? Number.POSITIVE_INFINITY;
  const isLocked = instance.fixed.some(
    (lock) => lock.trainee === moved.trainee && lock.phase === moved.phase && lock.site !== site,
  );
  const broken = new Set(
    hardViolationsOf(instance, then, [])
      .filter((violation) => violation.phase === moved.phase)
      .map((violation) => violation.rule),
  );
  const rules: [ForbiddingRule, boolean][] = [
    ["barred", trainee?.barred.includes(site) ?? false],
    ["maxCommuteMinutes", way > (trainee?.maxCommuteMinutes ?? 0)],
    ["places", broken.has("places")],
    ["minTogether", broken.has("minTogether")],
    ["fixed", isLocked],
  ];
  return rules.filter(([, isBroken]) => isBroken).map(([rule]) => rule);
}
