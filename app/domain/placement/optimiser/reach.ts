import type { PlacementTrainee } from "./instance";

/** Neither barred for the trainee nor farther than they can go; an unknown way is too far. */
export function mayGo(trainee: PlacementTrainee, site: string): boolean {
  const way = trainee.commuteMinutes[site] ?? Number.POSITIVE_INFINITY;
  return !trainee.barred.includes(site) && way <= trainee.maxCommuteMinutes;
}
