// Two people change places as long as that makes a split better: the sizes stay, and the end is a
// split that no exchange of two improves.
import type { PairCosts } from "./objective";

const MOST_ROUNDS = 60;

/** A split at least as good as `groups`, of the same sizes; the same start gives the same end. */
export function improve(costs: PairCosts, groups: readonly (readonly number[])[]): number[][] {
  const seats: number[][] = groups.map((group) => [...group]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!improveOnce(costs, seats)) break;
  }
  return seats;
}

/** One round over all pairs of clusters; whether anything became better. */
function improveOnce(costs: PairCosts, seats: number[][]): boolean {
  let hasImproved = false;
  seats.forEach((one, index) => {
    for (const other of seats.slice(index + 1)) {
      if (exchangeBetween(costs, one, other)) hasImproved = true;
    }
  });
  return hasImproved;
}

function exchangeBetween(costs: PairCosts, one: number[], other: number[]): boolean {
  let hasImproved = false;
  for (let a = 0; a < one.length; a++) {
    for (let b = 0; b < other.length; b++) {
      const [left, right] = [one[a], other[b]];
      if (left === undefined || right === undefined) continue;
      if (gainOf(costs, { one, other, left, right }) >= 0) continue;
      one[a] = right;
      other[b] = left;
      hasImproved = true;
    }
  }
  return hasImproved;
}

interface Exchange {
  readonly one: readonly number[];
  readonly other: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** What the exchange changes; below zero is better. */
function gainOf(costs: PairCosts, { one, other, left, right }: Exchange): number {
  const leftIn = costs[left] ?? [];
  const rightIn = costs[right] ?? [];
  let gain = 0;
  for (const person of one) if (person !== left) gain += difference(rightIn, leftIn, person);
  for (const person of other) if (person !== right) gain += difference(leftIn, rightIn, person);
  return gain;
}

function difference(next: readonly number[], before: readonly number[], person: number): number {
  return (next[person] ?? 0) - (before[person] ?? 0);
}
