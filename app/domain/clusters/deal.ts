// Part-time trainees and postcodes are dealt out in turn like cards: where every proposal begins.
import { isPartTime } from "../people/employment";
import type { ClusterCandidate } from "./candidate";

/**
 * Everybody in a cluster of the sizes given, whose sum is the number of trainees.
 * @param seated who already sits where; their places are kept.
 */
export function deal(
  trainees: readonly ClusterCandidate[],
  sizes: readonly number[],
  seated: readonly (readonly string[])[] = [],
): string[][] {
  const clusters = sizes.map((_, index) => [...(seated[index] ?? [])]);
  const known = new Set(clusters.flat());
  let turn = 0;
  for (const { id } of [...trainees].sort(inDealingOrder)) {
    if (known.has(id)) continue;
    while ((clusters[turn]?.length ?? 0) >= (sizes[turn] ?? 0)) turn = (turn + 1) % sizes.length;
    clusters[turn]?.push(id);
    turn = (turn + 1) % sizes.length;
  }
  return clusters;
}

/** The order in which a list of trainees means the same, whatever order it came in. */
export function inDealingOrder(a: ClusterCandidate, b: ClusterCandidate): number {
  const partTimeFirst =
    Number(isPartTime(b.partTimePercent)) - Number(isPartTime(a.partTimePercent));
  return partTimeFirst || compare(a.postcode ?? "", b.postcode ?? "") || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
