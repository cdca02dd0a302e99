// An instance as numbers: positions instead of names, so that the search can weigh millions of moves.
// The site after the last one, `model.nowhere`, means "unplaced". Source: placement-model.md, "Costs".
import { leastTogether } from "./company";
import type { PlacementInstance, PlacementWeights } from "./instance";
import { type HeldLocks, locksOf } from "./locks";
import { positionsOf } from "./positions";
import { mayGo } from "./reach";
import { wishCost } from "./wish-cost";

export interface PlacementModel {
  readonly instance: PlacementInstance;
  readonly weights: PlacementWeights;
  readonly trainees: number;
  readonly phases: number;
  readonly sites: number;
  readonly clusters: number;
  readonly districts: number;
  /** The position that stands for "no site"; tables per site have `sites + 1` columns. */
  readonly nowhere: number;
  readonly columns: number;
  /** Per trainee and column. */
  readonly cost: Float64Array;
  readonly minutes: Int32Array;
  readonly allowed: Int32Array;
  /** Per trainee. */
  readonly clusterOf: Int32Array;
  readonly phaseCount: Int32Array;
  /** Per column. */
  readonly isLarge: Int32Array;
  readonly districtOf: Int32Array;
  /** Per column and phase. */
  readonly places: Int32Array;
  readonly need: Int32Array;
  /** Per trainee and phase: is it the trainee's phase, the site of the lock, of the earlier plan, or -1. */
  readonly active: Int32Array;
  readonly locked: Int32Array;
  readonly previous: Int32Array;
  /** What every plan costs: earlier placements in phases the trainee no longer has. */
  readonly constant: number;
  readonly locks: HeldLocks;
}

/** The instance's ids must be known and unique; see `readPlacementInstance`. */
export function modelOf(instance: PlacementInstance): PlacementModel {
  const { weights } = instance;
  const sizes = sizesOf(instance);
  const locks = locksOf(instance);
  const previous = assignedTo(instance, instance.previous, sizes);
  const active = activeOf(instance, sizes);
  return {
    instance,
    weights,
    ...sizes,
    ...traineeTables(instance, sizes),
    ...siteTables(instance, sizes),
    active,
    locked: lockedSites(instance, locks, sizes),
    previous,
    constant: weights.change * previous.filter((site, slot) => site >= 0 && !active[slot]).length,
    locks,
  };
}

type Sizes = ReturnType<typeof sizesOf>;

function sizesOf({ trainees, phases, sites }: PlacementInstance) {
  const clusters = new Set(trainees.map((trainee) => trainee.cluster)).size;
  const districts = new Set(sites.map((site) => site.district)).size;
  const nowhere = sites.length;
  return {
    trainees: trainees.length,
    phases: phases.length,
    sites: sites.length,
    clusters,
    districts,
    nowhere,
    columns: nowhere + 1,
  };
}

function traineeTables({ trainees, sites, weights }: PlacementInstance, sizes: Sizes) {
  const cost = new Float64Array(sizes.trainees * sizes.columns);
  const minutes = new Int32Array(sizes.trainees * sizes.columns);
  const allowed = new Int32Array(sizes.trainees * sizes.columns);
  trainees.forEach((trainee, row) => {
    const start = row * sizes.columns;
    sites.forEach((site, column) => {
      const way = trainee.commuteMinutes[site.id] ?? 0;
      minutes[start + column] = way;
      allowed[start + column] = mayGo(trainee, site.id) ? 1 : 0;
      cost[start + column] = wayCost(way, weights) + wishCost(trainee, site.id, weights);
    });
    allowed[start + sizes.nowhere] = 1;
    cost[start + sizes.nowhere] = weights.unplaced;
  });
  const cluster = positionsOf([...new Set(trainees.map((trainee) => trainee.cluster))]);
  return {
    cost,
    minutes,
    allowed,
    clusterOf: Int32Array.from(trainees, (trainee) => cluster.get(trainee.cluster) ?? 0),
    phaseCount: Int32Array.from(trainees, (trainee) => trainee.phases.length),
  };
}

function wayCost(minutes: number, weights: PlacementWeights): number {
  const long = Math.max(0, minutes - weights.longCommuteFrom);
  return minutes * weights.commuteMinute + long * weights.longCommuteMinute;
}

function siteTables({ sites, phases }: PlacementInstance, sizes: Sizes) {
  const district = positionsOf([...new Set(sites.map((site) => site.district))]);
  const places = new Int32Array(sizes.columns * sizes.phases).fill(sizes.trainees);
  const need = new Int32Array(sizes.columns * sizes.phases);
  sites.forEach((site, row) => {
    phases.forEach((phase, column) => {
      const room = Math.min(site.places[phase.id] ?? 0, sizes.trainees + site.minTogether);
      places[row * sizes.phases + column] = room;
      need[row * sizes.phases + column] = leastTogether(site, phase.id);
    });
  });
  return {
    isLarge: Int32Array.from([...sites.map((site) => (site.size === "large" ? 1 : 0)), 0]),
    districtOf: Int32Array.from([...sites.map((site) => district.get(site.district) ?? 0), -1]),
    places,
    need,
  };
}

function activeOf({ trainees, phases }: PlacementInstance, sizes: Sizes): Int32Array {
  const active = new Int32Array(sizes.trainees * sizes.phases);
  const column = positionsOf(phases.map((phase) => phase.id));
  trainees.forEach((trainee, row) => {
    for (const phase of trainee.phases) active[row * sizes.phases + (column.get(phase) ?? 0)] = 1;
  });
  return active;
}

function lockedSites(instance: PlacementInstance, locks: HeldLocks, sizes: Sizes): Int32Array {
  const table = assignedTo(instance, locks.held, sizes);
  const empty = locks.emptied.map((lock) => ({ ...lock, site: "" }));
  for (const slot of slotsOf(instance, empty, sizes)) table[slot] = sizes.nowhere;
  return table;
}

function assignedTo(
  instance: PlacementInstance,
  list: PlacementInstance["fixed"],
  sizes: Sizes,
): Int32Array {
  const table = new Int32Array(sizes.trainees * sizes.phases).fill(-1);
  const column = positionsOf(instance.sites.map((site) => site.id));
  const slots = slotsOf(instance, list, sizes);
  list.forEach((entry, index) => {
    table[slots[index] ?? 0] = column.get(entry.site) ?? -1;
  });
  return table;
}

function slotsOf(instance: PlacementInstance, list: PlacementInstance["fixed"], sizes: Sizes) {
  const row = positionsOf(instance.trainees.map((trainee) => trainee.id));
  const column = positionsOf(instance.phases.map((phase) => phase.id));
  return list.map(
    (entry) => (row.get(entry.trainee) ?? 0) * sizes.phases + (column.get(entry.phase) ?? 0),
  );
}
