// What a timetable costs, in points. Hours without a place weigh far more than anything else; then a
// cluster's day should be one piece, a module one trainer's and not torn apart, and everybody there.
import { type Block, dayOfSlot, type TimetableProblem } from "./problem";

export const WEIGHTS = {
  /** Per minute that found no place. */
  missing: 20,
  /** Per empty period between two lessons of a day. */
  gap: 30,
  /** Per day on which a cluster comes for a single block. */
  lone: 20,
  /** Per further trainer of a module. */
  trainer: 15,
  /** Per block that the most fitting trainer does not teach. */
  substitute: 2,
  /** Per change of room within a day. */
  room: 4,
  /** Per teaching day between a module's first and last block beyond those it needs. */
  spread: 1,
  /** Per block beyond the second of a module on one day. */
  monotony: 8,
  /** Per absent person and block. */
  absent: 4,
} as const;

export type Costs = { readonly [Kind in keyof typeof WEIGHTS]: number };

const MOST_OF_A_MODULE_A_DAY = 2;

/** How often each thing happens; locked blocks count like the others. */
export function costsOf(problem: TimetableProblem, blocks: readonly Block[]): Costs {
  const byCluster = groupedBy(blocks, ({ cluster }) => cluster);
  const byDemand = groupedBy(blocks, ({ cluster, module }) => `${cluster} ${module}`);
  const days = [...byCluster].flatMap(([cluster, own]) => daysOf(problem, cluster, own));
  const modules = [...byDemand.values()].map((own) => moduleCosts(problem, own));
  const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
    items.reduce((total, item) => total + of(item), 0);
  return {
    missing: sum(problem.demands, ({ cluster, module, minutes }) =>
      Math.max(0, minutes - sum(byDemand.get(`${cluster} ${module}`) ?? [], (one) => one.minutes)),
    ),
    gap: sum(days, ({ gaps }) => gaps),
    lone: days.filter(({ isLone }) => isLone).length,
    room: sum(days, ({ rooms }) => rooms),
    absent: sum(days, ({ absent }) => absent),
    monotony: sum(days, ({ monotony }) => monotony),
    trainer: sum(modules, ({ trainers }) => trainers),
    substitute: sum(modules, ({ substitutes }) => substitutes),
    spread: sum(modules, ({ spread }) => spread),
  };
}

/** All of it in points; the less the better. */
export function totalOf(costs: Costs): number {
  const kinds = Object.keys(WEIGHTS) as (keyof Costs)[];
  return kinds.reduce((sum, kind) => sum + costs[kind] * WEIGHTS[kind], 0);
}

interface DayCosts {
  readonly gaps: number;
  readonly isLone: boolean;
  readonly rooms: number;
  readonly absent: number;
  readonly monotony: number;
}

function daysOf(problem: TimetableProblem, cluster: number, own: readonly Block[]): DayCosts[] {
  const taken = new Set(problem.taken.clusters[cluster]);
  const facts = problem.clusters[cluster];
  return [...groupedBy(own, ({ slot }) => dayOfSlot(problem, slot))].map(([day, blocks]) => {
    const slots = blocks.map(({ slot }) => slot).sort((a, b) => a - b);
    const [first = 0, last = 0] = [slots[0], slots.at(-1)];
    const between = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    const ofModules = [...groupedBy(blocks, ({ module }) => module).values()];
    return {
      gaps: between.filter((slot) => !slots.includes(slot) && !taken.has(slot)).length,
      isLone: blocks.length === 1 && (facts?.plannedMinutes[day] ?? 0) === 0,
      rooms: new Set(blocks.map(({ room }) => room)).size - 1,
      absent: blocks.length * (facts?.absent[day] ?? 0),
      monotony: ofModules.reduce(
        (sum, { length }) => sum + Math.max(0, length - MOST_OF_A_MODULE_A_DAY),
        0,
      ),
    };
  });
}

function moduleCosts(problem: TimetableProblem, own: readonly Block[]) {
  const days = own.map(({ slot }) => dayOfSlot(problem, slot));
  const needed = Math.ceil(own.length / MOST_OF_A_MODULE_A_DAY);
  const [first] = own;
  const demand = problem.demands.find(
    ({ cluster, module }) => cluster === first?.cluster && module === first.module,
  );
  const best = demand?.trainers[0];
  return {
    trainers: new Set(own.map(({ trainer }) => trainer)).size - 1,
    substitutes: own.filter(({ trainer }) => trainer !== best).length,
    spread: Math.max(0, Math.max(...days) - Math.min(...days) + 1 - needed),
  };
}

function groupedBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
