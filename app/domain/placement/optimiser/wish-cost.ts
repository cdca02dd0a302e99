import type { PlacementTrainee, PlacementWeights } from "./instance";

/** What a placement at the site costs for the trainee's wishes; nothing without wishes. */
export function wishCost(
  trainee: PlacementTrainee,
  site: string,
  weights: PlacementWeights,
): number {
  if (trainee.wishes.length === 0) return 0;
  return weights.wish[trainee.wishes.indexOf(site)] ?? weights.noWish;
}
