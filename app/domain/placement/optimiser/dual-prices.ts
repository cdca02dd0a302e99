// What the rules that couple people would be worth as prices: with any prices that are not negative,
// the sum of everybody's cheapest choices is a proven bound (Lagrange's relaxation of places, of
// `split`, `repeat` and `unfair`; the other rules are left out, which can only lower it).
import { placingCost } from "./linear-placing";
import type { PlacementModel } from "./model";
import { at, costAt } from "./numbers";

export interface DualPrices {
  readonly model: PlacementModel;
  /** Slots with a choice, and what each column costs them; Infinity where they cannot be. */
  readonly slots: Int32Array;
  readonly base: Float64Array;
  readonly group: Int32Array;
  /** Prices per site and phase, per slot and site, per trainee and site, per trainee. */
  readonly place: Float64Array;
  readonly split: Float64Array;
  readonly repeat: Float64Array;
  readonly unfair: Float64Array;
  /** The column each slot chooses at these prices, and the sites each cluster uses per phase. */
  readonly choice: Int32Array;
  readonly uses: Int32Array;
}

export function dualPricesOf(model: PlacementModel): DualPrices {
  const { trainees, phases, columns, clusters } = model;
  const slots = Int32Array.from(model.active.keys()).filter((slot) => at(model.active, slot) === 1);
  const base = new Float64Array(slots.length * columns).fill(Number.POSITIVE_INFINITY);
  const group = new Int32Array(slots.length);
  slots.forEach((slot, index) => {
    const phase = slot % phases;
    group[index] = at(model.clusterOf, (slot - phase) / phases) * phases + phase;
    for (let column = 0; column < columns; column++) {
      if (isOpen(model, slot, column)) {
        base[index * columns + column] = placingCost(model, slot, column);
      }
    }
  });
  return {
    model,
    slots,
    base,
    group,
    place: new Float64Array(columns * phases),
    split: new Float64Array(slots.length * columns),
    repeat: new Float64Array(trainees * columns),
    unfair: new Float64Array(trainees),
    choice: new Int32Array(slots.length),
    uses: new Int32Array(clusters * phases * columns),
  };
}

function isOpen(model: PlacementModel, slot: number, column: number): boolean {
  const phase = slot % model.phases;
  const trainee = (slot - phase) / model.phases;
  const locked = at(model.locked, slot);
  if (locked >= 0) return column === locked;
  const isReachable = at(model.allowed, trainee * model.columns + column) === 1;
  return isReachable && at(model.places, column * model.phases + phase) > 0;
}

/** The bound that the prices prove; notes what everybody chooses at them. */
export function boundAt(prices: DualPrices): number {
  let bound = prices.model.constant - pricesPaid(prices);
  for (let index = 0; index < prices.slots.length; index++) bound += choose(prices, index);
  return bound + chooseUses(prices);
}

/** What the prices promise to those who keep the rules. */
function pricesPaid({ model, place, repeat, unfair }: DualPrices): number {
  let paid = 0;
  for (let room = 0; room < model.sites * model.phases; room++) {
    paid += costAt(place, room) * at(model.places, room);
  }
  for (const price of repeat) paid += price;
  for (let trainee = 0; trainee < model.trainees; trainee++) {
    paid += costAt(unfair, trainee) * model.weights.unfairFrom * at(model.phaseCount, trainee);
  }
  return paid;
}

function choose(prices: DualPrices, index: number): number {
  const { model, base, place, split, repeat, unfair } = prices;
  const { columns, phases, sites, minutes } = model;
  const slot = at(prices.slots, index);
  const phase = slot % phases;
  const trainee = (slot - phase) / phases;
  const row = index * columns;
  const own = trainee * columns;
  const perMinute = costAt(unfair, trainee);
  let best = model.nowhere;
  let least = costAt(base, row + best);
  for (let site = 0; site < sites; site++) {
    const cost =
      costAt(base, row + site) +
      costAt(place, site * phases + phase) +
      costAt(split, row + site) +
      costAt(repeat, own + site) +
      perMinute * at(minutes, own + site);
    if (cost < least) {
      least = cost;
      best = site;
    }
  }
  prices.choice[index] = best;
  return least;
}

/** Each cluster uses the sites for which its members pay more than a split costs; the first is free. */
function chooseUses({ model, group, split, uses, slots }: DualPrices): number {
  const { columns, sites, weights } = model;
  const offers = new Float64Array(uses.length);
  for (let index = 0; index < slots.length; index++) {
    const row = at(group, index) * columns;
    for (let site = 0; site < sites; site++) {
      offers[row + site] = costAt(offers, row + site) + costAt(split, index * columns + site);
    }
  }
  uses.fill(0);
  let gain = 0;
  for (let row = 0; row < offers.length; row += columns) {
    let dearest = row;
    for (let site = 0; site < sites; site++) {
      if (costAt(offers, row + site) > costAt(offers, dearest)) dearest = row + site;
      if (costAt(offers, row + site) <= weights.split) continue;
      uses[row + site] = 1;
      gain += costAt(offers, row + site) - weights.split;
    }
    if (costAt(offers, dearest) <= 0) continue;
    gain += Math.min(weights.split, costAt(offers, dearest));
    uses[dearest] = 1;
  }
  return -gain;
}
