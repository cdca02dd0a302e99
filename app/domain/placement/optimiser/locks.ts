// A lock stays as it is; one that breaks a harder rule, or another lock, cannot, and its trainee stays
// unplaced in that phase until a planner decides. Source: placement-model.md, "Hard rules", 4.
import type { AssignedSite, PlacementConflict, PlacementInstance } from "./instance";
import { companyFor } from "./lock-company";
import { lockConflict } from "./lock-conflicts";
import { mayGo } from "./reach";

export interface HeldLocks {
  readonly held: readonly AssignedSite[];
  /** Locks that cannot hold: nobody is placed there instead. */
  readonly emptied: readonly AssignedSite[];
  /** Who keeps locked people company in a plan that is sure to be possible. */
  readonly companions: readonly AssignedSite[];
  readonly conflicts: readonly PlacementConflict[];
}

type Step = Omit<HeldLocks, "companions">;

/** Which locks hold together, decided in the order of the list. */
export function locksOf(instance: PlacementInstance): HeldLocks {
  const unique = withoutRepetitions(instance.fixed);
  const single = oneSitePerPhase(instance, unique);
  const reachable = withinReach(instance, single.held);
  const seated = withinPlaces(instance, reachable.held);
  const accompanied = inCompany(instance, seated.held);
  const steps = [single, reachable, seated, accompanied];
  return {
    held: accompanied.held,
    companions: accompanied.companions,
    emptied: steps.flatMap((step) => step.emptied),
    conflicts: steps.flatMap((step) => step.conflicts),
  };
}

function withoutRepetitions(locks: readonly AssignedSite[]): AssignedSite[] {
  const alike = groupsBy(locks, (lock) => [lock.trainee, lock.phase, lock.site]);
  return alike.flatMap((group) => group.slice(0, 1));
}

function oneSitePerPhase(instance: PlacementInstance, locks: AssignedSite[]): Step {
  const phasesOf = new Map(instance.trainees.map((trainee) => [trainee.id, trainee.phases]));
  const foreign = locks.filter((lock) => !phasesOf.get(lock.trainee)?.includes(lock.phase));
  const own = locks.filter((lock) => !foreign.includes(lock));
  const groups = groupsBy(own, (lock) => [lock.trainee, lock.phase]);
  return {
    held: groups.flatMap((group) => group.slice(0, 1)),
    emptied: [],
    conflicts: [
      ...foreign.map((lock) => lockConflict("foreign-phase", [lock])),
      ...groups
        .filter((group) => group.length > 1)
        .map((group) => lockConflict("two-sites", group)),
    ],
  };
}

function withinReach(instance: PlacementInstance, locks: readonly AssignedSite[]): Step {
  const people = new Map(instance.trainees.map((trainee) => [trainee.id, trainee]));
  const holds = (lock: AssignedSite) => {
    const trainee = people.get(lock.trainee);
    return trainee !== undefined && mayGo(trainee, lock.site);
  };
  const emptied = locks.filter((lock) => !holds(lock));
  return {
    held: locks.filter(holds),
    emptied,
    conflicts: emptied.map((lock) => {
      const isBarred = people.get(lock.trainee)?.barred.includes(lock.site);
      return lockConflict(isBarred ? "barred" : "too-far", [lock]);
    }),
  };
}

function withinPlaces(instance: PlacementInstance, locks: readonly AssignedSite[]): Step {
  const sites = new Map(instance.sites.map((site) => [site.id, site]));
  const held: AssignedSite[] = [];
  const emptied: AssignedSite[] = [];
  const conflicts: PlacementConflict[] = [];
  for (const group of bySiteAndPhase(locks)) {
    const [first] = group;
    const places = (first && sites.get(first.site)?.places[first.phase]) ?? 0;
    held.push(...group.slice(0, places));
    emptied.push(...group.slice(places));
    if (group.length > places) conflicts.push(lockConflict("too-many", group, places));
  }
  return { held, emptied, conflicts };
}

/** Locked people whom not enough others can join where nobody may be alone. */
function inCompany(instance: PlacementInstance, locks: readonly AssignedSite[]): HeldLocks {
  const { companions, lonely } = companyFor(instance, bySiteAndPhase(locks));
  const emptied = lonely.flatMap(({ group }) => group);
  return {
    held: locks.filter((lock) => !emptied.includes(lock)),
    emptied,
    companions,
    conflicts: lonely.map(({ group, missing }) => lockConflict("alone", group, missing)),
  };
}

function bySiteAndPhase(locks: readonly AssignedSite[]): AssignedSite[][] {
  return groupsBy(locks, (lock) => [lock.site, lock.phase]);
}

function groupsBy(
  locks: readonly AssignedSite[],
  key: (lock: AssignedSite) => readonly string[],
): AssignedSite[][] {
  const groups = new Map<string, AssignedSite[]>();
  for (const lock of locks) {
    const name = JSON.stringify(key(lock));
    groups.set(name, [...(groups.get(name) ?? []), lock]);
  }
  return [...groups.values()];
}
