import type { AssignedSite, PlacementInstance, ProposedPlacement } from "./instance";
import { mayGo } from "./reach";

/** A plan in one phase: who is where, and who could be. */
export interface PhaseRooms {
  readonly instance: PlacementInstance;
  readonly phase: string;
  readonly places: (site: string) => number;
  readonly occupants: (site: string) => readonly string[];
  readonly isLocked: (trainee: string) => boolean;
  /** Sites within reach, whether they have places or not. */
  readonly reachableFor: (trainee: string) => readonly string[];
}

export function phaseRoomsOf(
  instance: PlacementInstance,
  plan: readonly ProposedPlacement[],
  locks: readonly AssignedSite[],
  phase: string,
): PhaseRooms {
  const places = new Map(instance.sites.map((site) => [site.id, site.places[phase] ?? 0]));
  const people = new Map(instance.trainees.map((trainee) => [trainee.id, trainee]));
  const locked = new Set(locks.filter((lock) => lock.phase === phase).map((lock) => lock.trainee));
  const occupants = new Map<string, string[]>();
  for (const entry of plan) {
    if (entry.phase !== phase || entry.site === null) continue;
    occupants.set(entry.site, [...(occupants.get(entry.site) ?? []), entry.trainee]);
  }
  return {
    instance,
    phase,
    places: (site) => places.get(site) ?? 0,
    occupants: (site) => occupants.get(site) ?? [],
    isLocked: (trainee) => locked.has(trainee),
    reachableFor: (id) => {
      const trainee = people.get(id);
      if (!trainee) return [];
      return instance.sites.filter((site) => mayGo(trainee, site.id)).map((site) => site.id);
    },
  };
}
