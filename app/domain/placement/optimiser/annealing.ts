// Simulated annealing: the search accepts what costs more ever more rarely, and remembers the best
// plan that keeps every hard rule.
import type { PlacementModel } from "./model";
import {
  closeSite,
  join,
  moveTogether,
  relocate,
  swapPhases,
  swapPhasesTogether,
  type Verdict,
} from "./moves";
import { at, type Dice, diceOf } from "./numbers";
import { scoreOf } from "./score";
import { type SearchGround, searchGroundOf } from "./search-ground";
import type { SearchState } from "./state";
import { type Trial, trialOf } from "./trial";

export interface Annealer {
  readonly ground: SearchGround;
  readonly trial: Trial;
  readonly dice: Dice;
  temperature: number;
  cost: number;
  bestCost: number;
  readonly best: Int32Array;
}

export function annealerOf(model: PlacementModel, state: SearchState, seed: number): Annealer {
  const dice = diceOf(seed);
  const cost = scoreOf(model, state);
  return {
    ground: searchGroundOf(model),
    trial: trialOf(model, state, dice),
    dice,
    temperature: 1,
    cost,
    bestCost: state.shortage === 0 ? cost : Number.POSITIVE_INFINITY,
    best: Int32Array.from(state.site),
  };
}

/** Tries as many moves at the annealer's temperature. */
export function anneal(annealer: Annealer, moves: number): void {
  const { trial, ground, dice } = annealer;
  const { state } = trial;
  const free = ground.free;
  if (free.length === 0) return;
  const accepts: Verdict = (delta) =>
    delta <= 0 || dice.roll() < Math.exp(-delta / annealer.temperature);
  for (let count = 0; count < moves; count++) {
    const slot = at(free, dice.below(free.length));
    const before = state.shortage;
    const delta = someMove(trial, ground, slot, dice, accepts);
    // Costs are whole numbers; the penalty is not, and its traces must not add up.
    annealer.cost += Math.round(delta - trial.penalty * (state.shortage - before));
    if (state.shortage === 0 && annealer.cost < annealer.bestCost) {
      annealer.bestCost = annealer.cost;
      annealer.best.set(state.site);
    }
  }
}

function someMove(
  trial: Trial,
  ground: SearchGround,
  slot: number,
  dice: Dice,
  accepts: Verdict,
): number {
  const kind = dice.below(100);
  if (kind < 60) return relocate(trial, slot, ground.someChoice(slot, dice), accepts);
  if (kind < 78) return join(trial, ground, slot, accepts);
  if (kind < 86) return moveTogether(trial, ground, slot, ground.someChoice(slot, dice), accepts);
  if (kind === 86) return closeSite(trial, ground, slot, accepts);
  const other = ground.otherPhase(slot, dice);
  if (other < 0) return 0;
  if (kind < 96) return swapPhases(trial, slot, other, accepts);
  return swapPhasesTogether(trial, ground, slot, other, accepts);
}
