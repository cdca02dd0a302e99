// Why somebody has no site, as the smallest set of people and sites that cannot be matched, and what
// would free it. Source: placement-model.md, "Explain".
import { nobodyReachable, notEnoughPlaces, placeLeftEmpty } from "./conflict-sentences";
import type { PlacementConflict, PlacementInstance, ProposedPlacement } from "./instance";
import type { HeldLocks } from "./locks";
import { type PhaseRooms, phaseRoomsOf } from "./phase-rooms";
import { mayGo } from "./reach";

/** One conflict per set of people in a phase; locks that cannot hold have conflicts of their own. */
export function conflictsOf(
  instance: PlacementInstance,
  plan: readonly ProposedPlacement[],
  locks: HeldLocks,
): PlacementConflict[] {
  const explained = new Set(locks.emptied.map(({ trainee, phase }) => `${phase} ${trainee}`));
  return instance.phases.flatMap(({ id }) => {
    const unplaced = plan.filter(
      (entry) =>
        entry.phase === id && entry.site === null && !explained.has(`${id} ${entry.trainee}`),
    );
    if (unplaced.length === 0) return [];
    const rooms = phaseRoomsOf(instance, plan, locks.held, id);
    return conflictsInPhase(
      rooms,
      unplaced.map((entry) => entry.trainee),
    );
  });
}

function conflictsInPhase(rooms: PhaseRooms, unplaced: readonly string[]): PlacementConflict[] {
  const crowds = new Map<string, { crowd: Crowd; waiting: string[] }>();
  const conflicts: PlacementConflict[] = [];
  for (const trainee of unplaced) {
    const crowd = crowdAround(rooms, trainee);
    if (crowd.sites.length === 0) conflicts.push(nobodyReachable(rooms, trainee));
    else if (crowd.free.length > 0) conflicts.push(placeLeftEmpty(rooms, trainee, crowd.free));
    else {
      const key = [...crowd.sites].sort().join("\n");
      const known = crowds.get(key);
      if (known) known.waiting.push(trainee);
      else crowds.set(key, { crowd, waiting: [trainee] });
    }
  }
  const crowded = [...crowds.values()].map(({ crowd, waiting }) =>
    notEnoughPlaces(rooms, { ...crowd, locks: locksInTheWay(rooms, crowd) }, waiting),
  );
  return [...conflicts, ...crowded];
}

interface Crowd {
  /** Sites that the person, or somebody who would make room, can reach. */
  readonly sites: readonly string[];
  /** Who has the places there. */
  readonly people: readonly string[];
  /** Those of the sites that have a place left. */
  readonly free: readonly string[];
}

/** Follows who could make room for whom; without a free place at the end, the set is too small for its people. */
function crowdAround(rooms: PhaseRooms, trainee: string): Crowd {
  const sites = new Set<string>();
  const people = new Set<string>();
  const asked = [trainee];
  for (let person = asked.pop(); person !== undefined; person = asked.pop()) {
    for (const site of rooms.reachableFor(person)) {
      if (sites.has(site)) continue;
      sites.add(site);
      for (const occupant of rooms.occupants(site)) {
        people.add(occupant);
        if (!rooms.isLocked(occupant)) asked.push(occupant);
      }
    }
  }
  const free = [...sites].filter((site) => rooms.occupants(site).length < rooms.places(site));
  return { sites: [...sites], people: [...people], free };
}

/** Locked people whose place would help, because there is room for them elsewhere. */
function locksInTheWay(rooms: PhaseRooms, crowd: Crowd): string[] {
  const elsewhere = rooms.instance.sites.filter(
    (site) =>
      !crowd.sites.includes(site.id) && rooms.occupants(site.id).length < rooms.places(site.id),
  );
  const person = new Map(rooms.instance.trainees.map((trainee) => [trainee.id, trainee]));
  return crowd.people.filter((id) => {
    const trainee = person.get(id);
    return rooms.isLocked(id) && trainee && elsewhere.some((site) => mayGo(trainee, site.id));
  });
}
