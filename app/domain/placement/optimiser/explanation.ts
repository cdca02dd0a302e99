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
  const current = plan.find((entry) => isMeant(entry, about));
  if (!current) return [];
  const near = nearOf(instance, plan, about.trainee);
  const now = breakdownOf(near.instance, near.plan);
  const choices = instance.sites
    .filter((site) => site.id !== current.site)
    .map(({ id }) => {
      const moved = { ...current, site: id };
      const changes = changesBetween(now, breakdownOf(near.instance, moving(near.plan, moved)));
      return {
        site: id,
        extraCost: Object.values(changes).reduce((total, cost) => total + cost, 0),
        changes,
        forbiddenBy: forbiddenBy(instance, plan, current, moved),
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
  return plan
    .filter((entry) => entry.phase === place.phase && entry.site !== place.site)
    .flatMap((current) => {
      const moved = { ...current, site: place.site };
      if (forbiddenBy(instance, plan, current, moved).length > 0) return [];
      const near = nearOf(instance, plan, current.trainee);
      const cost = objectiveOf(breakdownOf(near.instance, near.plan));
      const then = objectiveOf(breakdownOf(near.instance, moving(near.plan, moved)));
      return [{ trainee: moved.trainee, extraCost: then - cost }];
    })
    .sort((one, other) => one.extraCost - other.extraCost);
}

type Meant = { readonly trainee: string; readonly phase: string };

function isMeant(entry: ProposedPlacement, { trainee, phase }: Meant): boolean {
  return entry.trainee === trainee && entry.phase === phase;
}

function moving(plan: readonly ProposedPlacement[], moved: ProposedPlacement) {
  return plan.map((entry) => (isMeant(entry, moved) ? moved : entry));
}

/** A move changes only the trainee's own costs and their cluster's; everybody else is left out. */
function nearOf(instance: PlacementInstance, plan: readonly ProposedPlacement[], about: string) {
  const cluster = instance.trainees.find(({ id }) => id === about)?.cluster;
  const trainees = instance.trainees.filter((trainee) => trainee.cluster === cluster);
  const ids = new Set(trainees.map(({ id }) => id));
  return {
    instance: {
      ...instance,
      trainees,
      previous: instance.previous.filter(({ trainee }) => ids.has(trainee)),
    },
    plan: plan.filter(({ trainee }) => ids.has(trainee)),
  };
}

function changesBetween(now: Breakdown, then: Breakdown): Partial<Record<CostKey, number>> {
  const changed = COST_KEYS.filter((key) => then[key] !== now[key]);
  return Object.fromEntries(changed.map((key) => [key, then[key] - now[key]]));
}

/** What the move itself would break; what is broken elsewhere, or was before it, is not its fault. */
function forbiddenBy(
  instance: PlacementInstance,
  plan: readonly ProposedPlacement[],
  current: ProposedPlacement,
  moved: ProposedPlacement,
): ForbiddingRule[] {
  const trainee = instance.trainees.find((candidate) => candidate.id === moved.trainee);
  const site = moved.site ?? "";
  const way = trainee?.commuteMinutes[site] ?? Number.POSITIVE_INFINITY;
  const isLocked = instance.fixed.some(
    (lock) => lock.trainee === moved.trainee && lock.phase === moved.phase && lock.site !== site,
  );
  const broken = brokenBy(instance, plan, current, moved);
  const rules: [ForbiddingRule, boolean][] = [
    ["barred", trainee?.barred.includes(site) ?? false],
    ["maxCommuteMinutes", way > (trainee?.maxCommuteMinutes ?? 0)],
    ["places", broken.has("places")],
    ["minTogether", broken.has("minTogether")],
    ["fixed", isLocked],
  ];
  return rules.filter(([, isBroken]) => isBroken).map(([rule]) => rule);
}

/** The rules of the two sites in the phase: all at the new one, at the old one what was kept before. */
function brokenBy(
  instance: PlacementInstance,
  plan: readonly ProposedPlacement[],
  current: ProposedPlacement,
  moved: ProposedPlacement,
) {
  const there = {
    ...instance,
    trainees: [],
    phases: instance.phases.filter(({ id }) => id === moved.phase),
    sites: instance.sites.filter(({ id }) => id === moved.site || id === current.site),
  };
  const inPhase = plan.filter(({ phase }) => phase === moved.phase);
  const before = hardViolationsOf(there, inPhase, []).map(({ rule, site }) => `${rule} ${site}`);
  const after = hardViolationsOf(there, moving(inPhase, moved), []);
  return new Set(
    after
      .filter(({ rule, site }) => site === moved.site || !before.includes(`${rule} ${site}`))
      .map(({ rule }) => rule),
  );
}
