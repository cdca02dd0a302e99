// What a single change would cost, without making it. Source: placement-model.md, "Costs".
import type { PlacementModel } from "./model";
import { at, costAt } from "./numbers";
import type { SearchState } from "./state";

/** The trainee's own costs if the slot went from its column to another: everything but `split`. */
export function ownDelta(
  model: PlacementModel,
  state: SearchState,
  slot: number,
  to: number,
): number {
  const phase = slot % model.phases;
  const trainee = (slot - phase) / model.phases;
  const from = at(state.site, slot);
  const row = trainee * model.columns;
  const { weights, nowhere } = model;
  let delta = costAt(model.cost, row + to) - costAt(model.cost, row + from);
  if (from !== nowhere && at(state.visits, row + from) > 1) delta -= weights.repeat;
  if (to !== nowhere && at(state.visits, row + to) > 0) delta += weights.repeat;
  const earlier = at(model.previous, slot);
  if (earlier >= 0) {
    if (from === earlier) delta += weights.change;
    if (to === earlier) delta -= weights.change;
  }
  const way = at(model.minutes, row + to) - at(model.minutes, row + from);
  if (way !== 0) delta += unfairDelta(model, state, trainee, way);
  return at(model.phaseCount, trainee) < 2
    ? delta
    : delta + varietyDelta(model, state, trainee, from, to);
}

function unfairDelta(model: PlacementModel, state: SearchState, trainee: number, way: number) {
  const { unfairFrom, unfairMinute } = model.weights;
  const above = at(state.minutes, trainee) - unfairFrom * at(model.phaseCount, trainee);
  return unfairMinute * (Math.max(0, above + way) - Math.max(0, above));
}

function varietyDelta(
  model: PlacementModel,
  state: SearchState,
  trainee: number,
  from: number,
  to: number,
): number {
  const placed = at(state.placed, trainee);
  const large = at(state.large, trainee);
  const seen = at(state.districtsSeen, trainee);
  const placedThen = placed + (to === model.nowhere ? 0 : 1) - (from === model.nowhere ? 0 : 1);
  const largeThen = large + at(model.isLarge, to) - at(model.isLarge, from);
  const seenThen = seen + districtsDelta(model, state, trainee, from, to);
  return (
    varietyCost(model, trainee, placedThen, largeThen, seenThen) -
    varietyCost(model, trainee, placed, large, seen)
  );
}

function districtsDelta(
  model: PlacementModel,
  state: SearchState,
  trainee: number,
  from: number,
  to: number,
): number {
  const row = trainee * (model.districts + 1);
  const left = at(model.districtOf, from);
  const joined = at(model.districtOf, to);
  if (left === joined) return 0;
  const lost = left >= 0 && at(state.districtVisits, row + left) === 1 ? 1 : 0;
  const gained = joined >= 0 && at(state.districtVisits, row + joined) === 0 ? 1 : 0;
  return gained - lost;
}

/** What a trainee who never sees a large site, a small one or a second district costs. */
export function varietyCost(
  model: PlacementModel,
  trainee: number,
  placed: number,
  large: number,
  districts: number,
): number {
  if (placed < at(model.phaseCount, trainee) || placed < 2) return 0;
  const { noLarge, noSmall, oneDistrict } = model.weights;
  return (
    (large === 0 ? noLarge : 0) +
    (large === placed ? noSmall : 0) +
    (districts === 1 ? oneDistrict : 0)
  );
}

/** The change of `split` in the slot's cluster and phase. */
export function splitDelta(
  model: PlacementModel,
  state: SearchState,
  slot: number,
  to: number,
): number {
  const phase = slot % model.phases;
  const trainee = (slot - phase) / model.phases;
  const from = at(state.site, slot);
  const group = at(model.clusterOf, trainee) * model.phases + phase;
  const row = group * model.columns;
  const used = at(state.sitesUsed, group);
  const emptied = from !== model.nowhere && at(state.members, row + from) === 1 ? 1 : 0;
  const opened = to !== model.nowhere && at(state.members, row + to) === 0 ? 1 : 0;
  return model.weights.split * (Math.max(0, used - emptied + opened - 1) - Math.max(0, used - 1));
}

/** The change of the people missing where somebody is but not enough. */
export function shortageDelta(
  model: PlacementModel,
  state: SearchState,
  slot: number,
  to: number,
): number {
  const phase = slot % model.phases;
  const left = at(state.site, slot) * model.phases + phase;
  const joined = to * model.phases + phase;
  const leaving = at(state.occupied, left);
  const joining = at(state.occupied, joined);
  return (
    missing(leaving - 1, at(model.need, left)) -
    missing(leaving, at(model.need, left)) +
    missing(joining + 1, at(model.need, joined)) -
    missing(joining, at(model.need, joined))
  );
}

function missing(people: number, need: number): number {
  return people > 0 && people < need ? need - people : 0;
}
