// What makes one split better than another: every two people who share a cluster count, in this
// order: wishes, then programmes, then part-time, then postcode areas. An aim further down decides
// only between splits that are equal in those above.
import { isPartTime } from "../people/employment";
import { type ClusterCandidate, regionOf } from "./candidate";
import { type Preference, pairsOf } from "./preferences";

/** Dealt out evenly, gathered, or left to chance. */
export type Mixing = "spread" | "together" | "any";

export interface SplitAims {
  readonly partTime: Mixing;
  readonly postcode: Mixing;
  readonly programme: Mixing;
}

export const USUAL_AIMS: SplitAims = { partTime: "spread", postcode: "spread", programme: "any" };

/** Each is more than all pairs of the next can add up to in a thousand clusters of six. */
const WEIGHT = { preference: 1e12, programme: 1e8, partTime: 1e4, postcode: 1 } as const;

const SIGN: Record<Mixing, number> = { spread: 1, together: -1, any: 0 };

/** What it costs, by place in the list, when two people share a cluster; below zero it helps. */
export type PairCosts = readonly (readonly number[])[];

/** The costs of all pairs; symmetric, zero for a person and themselves. */
export function pairCostsOf(
  candidates: readonly ClusterCandidate[],
  aims: SplitAims,
  preferences: readonly Preference[],
): PairCosts {
  const costs = candidates.map((a) => candidates.map((b) => (a === b ? 0 : likeness(a, b, aims))));
  const placeOf = new Map(candidates.map(({ id }, place) => [id, place]));
  for (const { kind, traineeIds } of preferences) {
    const cost = kind === "apart" ? WEIGHT.preference : -WEIGHT.preference;
    for (const [a, b] of pairsOf(traineeIds)) addBoth(costs, placeOf.get(a), placeOf.get(b), cost);
  }
  return costs;
}

/** The cost of a split: the sum over every two who share a cluster. Lower is better. */
export function costOf(costs: PairCosts, groups: readonly (readonly number[])[]): number {
  return groups.reduce((sum, group) => sum + costWithin(costs, group), 0);
}

function costWithin(costs: PairCosts, group: readonly number[]): number {
  return group.reduce(
    (sum, a, index) => sum + group.slice(index + 1).reduce((row, b) => row + at(costs, a, b), 0),
    0,
  );
}

function at(costs: PairCosts, a: number, b: number): number {
  return costs[a]?.[b] ?? 0;
}

function likeness(a: ClusterCandidate, b: ClusterCandidate, aims: SplitAims): number {
  const region = regionOf(a);
  const areBothPartTime = isPartTime(a.partTimePercent) && isPartTime(b.partTimePercent);
  return (
    Number(a.cohortId === b.cohortId) * SIGN[aims.programme] * WEIGHT.programme +
    Number(areBothPartTime) * SIGN[aims.partTime] * WEIGHT.partTime +
    Number(region !== null && region === regionOf(b)) * SIGN[aims.postcode] * WEIGHT.postcode
  );
}

function addBoth(costs: number[][], a: number | undefined, b: number | undefined, cost: number) {
  if (a === undefined || b === undefined) return;
  const [rowA, rowB] = [costs[a], costs[b]];
  if (!rowA || !rowB) return;
  rowA[b] = (rowA[b] ?? 0) + cost;
  rowB[a] = (rowB[a] ?? 0) + cost;
}
