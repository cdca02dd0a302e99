// Looks for a good order: begins with the modules that most rests on, then changes the ranks of a few
// modules or the haste of a cluster and keeps what costs no more (now and then a little more, at first).
// The same problem and seed give the same steps; only the clock says when to stop.
import { construct, type Order } from "./construct";
import { costsOf, totalOf } from "./costs";
import { type Ground, groundOf } from "./ground";
import { type Block, demandsBefore, type TimetableProblem } from "./problem";

export interface Proposal {
  /** The locked blocks and those that were found. */
  readonly blocks: readonly Block[];
  readonly cost: number;
}

export interface SearchOptions {
  readonly seed: number;
  /** From 0 to 1: how much of the time is used. */
  readonly timeUsed: () => number;
  /** Told after every step; false ends the search. */
  readonly goOn?: (best: Proposal) => boolean;
}

/** Without anything better in so many steps the search is over. */
const PATIENCE = 600;
/** At first a step may cost so many points more. */
const HEAT = 60;
const MOST_HASTE = 4;

export function searchTimetable(problem: TimetableProblem, options: SearchOptions): Proposal {
  const random = randomFrom(options.seed);
  const ground = groundOf(problem);
  let order = firstOrder(ground);
  let current = proposalOf(ground, order);
  let best = current;
  for (let idle = 0; idle < PATIENCE && best.cost > 0; idle += 1) {
    const used = options.timeUsed();
    if (used >= 1 || options.goOn?.(best) === false) break;
    const next = changed(ground, order, random);
    const found = proposalOf(ground, next);
    if (found.cost <= current.cost + HEAT * (1 - used) * random() ** 3) {
      order = next;
      current = found;
    }
    if (found.cost < best.cost) {
      best = found;
      idle = 0;
    }
  }
  return best;
}

function proposalOf(ground: Ground, order: Order): Proposal {
  const blocks = [...ground.problem.locked, ...construct(ground, order)];
  return { blocks, cost: totalOf(costsOf(ground.problem, blocks)) };
}

/** Ranks from 0 to 1: what the longest row of modules rests on comes first. */
function firstOrder({ problem }: Ground): Order {
  const weights = chainMinutes(problem);
  const most = Math.max(1, ...weights);
  return {
    rank: Float64Array.from(weights, (weight) => weight / most),
    haste: new Float64Array(problem.clusters.length).fill(1),
  };
}

/** Of each demand its own minutes and those of the longest row that rests on it. */
function chainMinutes(problem: TimetableProblem): number[] {
  const own = problem.demands.map(({ minutes }) => minutes);
  const chain = [...own];
  for (const _round of own) {
    for (const [index, demand] of problem.demands.entries()) {
      for (const earlier of demandsBefore(problem, demand)) {
        chain[earlier] = Math.max(chain[earlier] ?? 0, (own[earlier] ?? 0) + (chain[index] ?? 0));
      }
    }
  }
  return chain;
}

function changed({ problem }: Ground, { rank, haste }: Order, random: () => number): Order {
  const next = { rank: rank.slice(), haste: haste.slice() };
  const some = (count: number) => Math.floor(random() * count);
  if (random() < 0.15) {
    const cluster = some(haste.length);
    next.haste[cluster] = 1 + (MOST_HASTE - 1) * random() ** 2;
    return next;
  }
  const times = 1 + some(3);
  for (let time = 0; time < times; time += 1) {
    const [one, other] = [some(problem.demands.length), some(problem.demands.length)];
    if (random() < 0.5) next.rank[one] = random();
    else [next.rank[one], next.rank[other]] = [rank[other] ?? 0, rank[one] ?? 0];
  }
  return next;
}

/** Numbers from 0 to below 1 that depend on the seed alone (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
