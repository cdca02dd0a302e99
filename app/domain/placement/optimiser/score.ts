// The whole cost of a plan under search, counted from its sums. Source: placement-model.md, "Costs".
import { varietyCost } from "./deltas";
import type { PlacementModel } from "./model";
import { at, costAt } from "./numbers";
import type { SearchState } from "./state";

export function scoreOf(model: PlacementModel, state: SearchState): number {
  let total = model.constant;
  for (let trainee = 0; trainee < model.trainees; trainee++) {
    total += ownScore(model, state, trainee);
  }
  for (const used of state.sitesUsed) total += model.weights.split * Math.max(0, used - 1);
  return total;
}

/** Everything a trainee's placements cost but `split`. */
function ownScore(model: PlacementModel, state: SearchState, trainee: number): number {
  const { weights } = model;
  const row = trainee * model.columns;
  let total = 0;
  for (let phase = 0; phase < model.phases; phase++) {
    const slot = trainee * model.phases + phase;
    if (at(model.active, slot) === 0) continue;
    const site = at(state.site, slot);
    total += costAt(model.cost, row + site);
    const earlier = at(model.previous, slot);
    if (earlier >= 0 && earlier !== site) total += weights.change;
  }
  for (let site = 0; site < model.sites; site++) {
    total += weights.repeat * Math.max(0, at(state.visits, row + site) - 1);
  }
  const above = at(state.minutes, trainee) - weights.unfairFrom * at(model.phaseCount, trainee);
  const large = at(state.large, trainee);
  const seen = at(state.districtsSeen, trainee);
  total += weights.unfairMinute * Math.max(0, above);
  return total + varietyCost(model, trainee, at(state.placed, trainee), large, seen);
}
