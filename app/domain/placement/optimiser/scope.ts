// A proposal for a part of a plan: what lies outside is held as if it were locked.
import type { PlacementInstance, ProposedPlacement } from "./instance";

/** `isOpen` says which placements may change; locks of the instance stay, and so does everybody with a site outside. */
export function withinScope(
  instance: PlacementInstance,
  current: readonly ProposedPlacement[],
  isOpen: (placement: ProposedPlacement) => boolean,
): PlacementInstance {
  const held = current.flatMap(({ trainee, phase, site }) =>
    site === null || isOpen({ trainee, phase, site }) ? [] : [{ trainee, phase, site }],
  );
  const locked = new Set(instance.fixed.map(({ trainee, phase }) => `${trainee}\n${phase}`));
  const added = held.filter(({ trainee, phase }) => !locked.has(`${trainee}\n${phase}`));
  return { ...instance, fixed: [...instance.fixed, ...added] };
}
