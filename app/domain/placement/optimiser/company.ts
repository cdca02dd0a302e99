// How many of the trainees have to be at a site where any of them is: people from elsewhere who are
// there anyway are company too. Source: placement-model.md, "Hard rules", 2.
import type { PlacementSite } from "./instance";

/** Never more than the places that are left. */
export function leastTogether(site: PlacementSite, phase: string): number {
  const alreadyThere = site.company?.[phase] ?? 0;
  return Math.max(0, Math.min(site.minTogether - alreadyThere, site.places[phase] ?? 0));
}
