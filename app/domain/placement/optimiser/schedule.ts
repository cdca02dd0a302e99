// How the search heats and cools: short cycles first, so that a good plan is there soon, each longer
// than the one before. A cycle that the clock does not cut is the same for the same seed.
import { type Annealer, anneal, annealerOf } from "./annealing";
import type { PlacementModel } from "./model";
import { at, costAt, diceOf } from "./numbers";
import { startingState } from "./plan";

/** Moves between two looks at the clock; a few milliseconds. */
const STRIDE = 4_000;
/** The first plan, per slot, at least and at most: a tenth of a second. */
const FIRST = 30;
const FIRST_AT_LEAST = 20_000;
const FIRST_AT_MOST = 150_000;
/** The first cycle, per slot. */
const QUENCH = 60;
/** The cycle after it, per slot; each later one is twice as long. */
const CYCLE = 2_000;
/** All cycles together, per slot and for small plans per pair of slots; then the search ends of itself. */
const ENOUGH = 1_000_000;
const ENOUGH_PER_PAIR = 20_000;
/** Temperatures and the penalty, in typical differences between two sites of a trainee. */
const HOT = 1.6;
const COLD = 0.08;
const PENALTY = 2.4;

export interface Watch {
  /** Seconds left to the search. */
  readonly secondsLeft: () => number;
  /** Called every few milliseconds; the search stops when it says no. */
  readonly goOn: () => boolean;
}

/** Searches until the watch stops it, its time is used or it has tried enough. */
export function search(annealer: Annealer, watch: Watch): void {
  const { model } = annealer.trial;
  const scale = typicalDifference(model);
  const slots = annealer.ground.free.length;
  const first = watch.secondsLeft();
  let tried = 0;
  let length = QUENCH * slots;
  const enough = slots * Math.min(ENOUGH, ENOUGH_PER_PAIR * slots);
  while (tried < enough) {
    const left = watch.secondsLeft();
    const perSecond = tried / Math.max(0.001, first - left);
    const isLast = tried > 0 && (3 * length) / perSecond > left;
    const share = (moves: number) => (isLast ? 1 - watch.secondsLeft() / left : moves / length);
    if (!runCycle(annealer, scale, share, watch)) return;
    if (isLast) return;
    tried += length;
    length = Math.max(CYCLE * slots, 2 * length);
  }
}

/** A plan that is there at once and keeps every hard rule, however little time the search gets. */
export function firstPlan(model: PlacementModel): { cost: number; sites: Int32Array } {
  const annealer = annealerOf(model, startingState(model), 0);
  const scale = typicalDifference(model);
  annealer.temperature = scale * COLD;
  annealer.trial.penalty = scale * PENALTY;
  const moves = Math.max(FIRST_AT_LEAST, FIRST * annealer.ground.free.length);
  anneal(annealer, Math.min(FIRST_AT_MOST, moves));
  return { cost: annealer.bestCost, sites: annealer.best };
}

/** Cools once from hot to cold; false when the watch stopped it. */
function runCycle(
  annealer: Annealer,
  scale: number,
  share: (moves: number) => number,
  watch: Watch,
): boolean {
  let moves = 0;
  for (let done = 0; done < 1; done = share(moves)) {
    annealer.temperature = scale * HOT * (COLD / HOT) ** done;
    annealer.trial.penalty = scale * PENALTY * (0.5 + done);
    anneal(annealer, STRIDE);
    moves += STRIDE;
    if (watch.secondsLeft() <= 0 || !watch.goOn()) return false;
  }
  return true;
}

/** How much two sites of a trainee differ in cost on average, at least 1. */
function typicalDifference(model: PlacementModel): number {
  const dice = diceOf(0);
  let sum = 0;
  let pairs = 0;
  for (let sample = 0; sample < 4_000 && model.trainees > 0 && model.sites > 1; sample++) {
    const row = dice.below(model.trainees) * model.columns;
    const [one, other] = [row + dice.below(model.sites), row + dice.below(model.sites)];
    if (one === other || at(model.allowed, one) === 0 || at(model.allowed, other) === 0) continue;
    sum += Math.abs(costAt(model.cost, one) - costAt(model.cost, other));
    pairs++;
  }
  return Math.max(1, sum / Math.max(1, pairs));
}
