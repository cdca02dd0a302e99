// Moves the prices to where they prove more: against each rule that the choices break, away from each
// that they keep too easily (a deflected subgradient with Polyak's step).
import { boundAt, type DualPrices, dualPricesOf } from "./dual-prices";
import type { PlacementModel } from "./model";
import { at, costAt } from "./numbers";

/** How much of the earlier direction stays. */
const MEMORY = 0.7;
const PATIENCE = 30;
const LEAST_STRIDE = 0.001;

const PARTS = ["place", "split", "repeat", "unfair"] as const;
type Direction = Readonly<Record<(typeof PARTS)[number], Float64Array>>;

export interface Ascent {
  readonly prices: DualPrices;
  readonly direction: Direction;
  /** The prices that proved the best bound. */
  readonly record: Direction;
  best: number;
  stride: number;
  patience: number;
}

export function ascentOf(model: PlacementModel): Ascent {
  const prices = dualPricesOf(model);
  const nothing = () => ({
    place: new Float64Array(prices.place.length),
    split: new Float64Array(prices.split.length),
    repeat: new Float64Array(prices.repeat.length),
    unfair: new Float64Array(prices.unfair.length),
  });
  return {
    prices,
    direction: nothing(),
    record: nothing(),
    best: Number.NEGATIVE_INFINITY,
    stride: 1,
    patience: PATIENCE,
  };
}

/** One step towards the cost of a plan that exists; false when steps no longer pay. */
export function climb(ascent: Ascent, known: number): boolean {
  const { prices, direction } = ascent;
  let bound = boundAt(prices);
  if (bound > ascent.best) {
    ascent.patience = bound > ascent.best + 0.01 ? PATIENCE : ascent.patience - 1;
    ascent.best = bound;
    for (const part of PARTS) ascent.record[part].set(prices[part]);
  } else if (--ascent.patience <= 0) {
    ascent.stride /= 1.5;
    ascent.patience = PATIENCE;
    for (const part of PARTS) prices[part].set(ascent.record[part]);
    for (const part of PARTS) direction[part].fill(0);
    bound = boundAt(prices);
  }
  const length = turn(ascent);
  if (length === 0 || ascent.stride < LEAST_STRIDE) return false;
  const step = (ascent.stride * Math.max(1, known - bound)) / length;
  const { repeat, unfairMinute } = prices.model.weights;
  walk(prices.place, direction.place, step, Number.POSITIVE_INFINITY);
  walk(prices.split, direction.split, step, Number.POSITIVE_INFINITY);
  walk(prices.repeat, direction.repeat, step, repeat);
  walk(prices.unfair, direction.unfair, step / unfairScale(prices.model), unfairMinute);
  return true;
}

/** Minutes count by the dozen where the other rules count people. */
function unfairScale(model: PlacementModel): number {
  return Math.max(1, model.weights.unfairFrom);
}

/** Between 0 and what breaking the rule costs, prices stay valid. */
function walk(price: Float64Array, direction: Float64Array, step: number, most: number): void {
  for (let index = 0; index < price.length; index++) {
    const next = costAt(price, index) + step * costAt(direction, index);
    price[index] = Math.max(0, Math.min(most, next));
  }
}

/** Mixes how the choices break the rules into the direction; gives its squared length. */
function turn({ prices, direction }: Ascent): number {
  const { model, slots, choice } = prices;
  for (const name of PARTS) {
    const part = direction[name];
    for (let index = 0; index < part.length; index++) part[index] = MEMORY * costAt(part, index);
  }
  const perMinute = 1 / unfairScale(model);
  restTurn(prices, direction);
  for (let index = 0; index < slots.length; index++) {
    const site = at(choice, index);
    if (site === model.nowhere) continue;
    const slot = at(slots, index);
    const phase = slot % model.phases;
    const trainee = (slot - phase) / model.phases;
    const own = trainee * model.columns + site;
    nudge(direction.place, site * model.phases + phase, 1);
    nudge(direction.repeat, own, 1);
    nudge(direction.unfair, trainee, at(model.minutes, own) * perMinute);
    nudge(direction.split, index * model.columns + site, 1);
  }
  return PARTS.reduce((total, part) => total + squares(direction[part], prices[part]), 0);
}

/** What the rules allow, taken off before the choices are counted. */
function restTurn(prices: DualPrices, direction: Direction): void {
  const { model, slots, group, uses } = prices;
  for (let room = 0; room < model.sites * model.phases; room++) {
    nudge(direction.place, room, -at(model.places, room));
  }
  for (let own = 0; own < direction.repeat.length; own++) nudge(direction.repeat, own, -1);
  for (let trainee = 0; trainee < model.trainees; trainee++) {
    const fair = model.weights.unfairFrom * at(model.phaseCount, trainee);
    nudge(direction.unfair, trainee, -fair / unfairScale(model));
  }
  for (let index = 0; index < slots.length; index++) {
    const row = at(group, index) * model.columns;
    for (let site = 0; site < model.sites; site++) {
      if (at(uses, row + site) === 1) nudge(direction.split, index * model.columns + site, -1);
    }
  }
}

function nudge(values: Float64Array, index: number, by: number): void {
  values[index] = costAt(values, index) + (1 - MEMORY) * by;
}

/** Prices that are 0 and would fall further do not move and do not count. */
function squares(direction: Float64Array, price: Float64Array): number {
  let total = 0;
  for (let index = 0; index < direction.length; index++) {
    const value = costAt(direction, index);
    if (value > 0 || costAt(price, index) > 0) total += value * value;
  }
  return total;
}
