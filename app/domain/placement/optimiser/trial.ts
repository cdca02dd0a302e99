// A compound move is tried step by step and taken back as a whole when it does not pay.
import { ownDelta, shortageDelta, splitDelta } from "./deltas";
import type { PlacementModel } from "./model";
import { at, type Dice } from "./numbers";
import { move, type SearchState } from "./state";

export interface Trial {
  readonly model: PlacementModel;
  readonly state: SearchState;
  readonly dice: Dice;
  /** What one missing companion costs while the search passes through plans that break the rule. */
  penalty: number;
  /** The steps so far, and what they cost together with the penalty. */
  readonly slots: number[];
  readonly origins: number[];
  delta: number;
}

export function trialOf(model: PlacementModel, state: SearchState, dice: Dice): Trial {
  return { model, state, dice, penalty: 0, slots: [], origins: [], delta: 0 };
}

export function beginTrial(trial: Trial): void {
  trial.slots.length = 0;
  trial.origins.length = 0;
  trial.delta = 0;
}

/** Takes every step back, the last one first. */
export function undoTrial(trial: Trial): void {
  for (let step = trial.slots.length - 1; step >= 0; step--) {
    move(trial.model, trial.state, trial.slots[step] as number, trial.origins[step] as number);
  }
}

export function stepTo(trial: Trial, slot: number, to: number): void {
  const { model, state } = trial;
  trial.delta +=
    ownDelta(model, state, slot, to) +
    splitDelta(model, state, slot, to) +
    trial.penalty * shortageDelta(model, state, slot, to);
  trial.slots.push(slot);
  trial.origins.push(at(state.site, slot));
  move(model, state, slot, to);
}

/** Brings the slot to the column; where it is full, somebody who is not of the cluster makes room. */
export function send(trial: Trial, slot: number, to: number): boolean {
  const { model, state } = trial;
  const phase = slot % model.phases;
  const from = at(state.site, slot);
  if (from === to) return true;
  if (!mayTake(model, slot, to)) return false;
  const room = to * model.phases + phase;
  if (at(state.occupied, room) < at(model.places, room)) {
    stepTo(trial, slot, to);
    return true;
  }
  const partner = partnerIn(trial, room, slot);
  if (partner < 0 || !mayTake(model, partner, from)) return false;
  stepTo(trial, slot, to);
  stepTo(trial, partner, from);
  return true;
}

/** Allowed there, with a place in that phase, and not held by a lock. */
export function mayTake(model: PlacementModel, slot: number, to: number): boolean {
  const phase = slot % model.phases;
  const trainee = (slot - phase) / model.phases;
  return (
    at(model.locked, slot) < 0 &&
    at(model.allowed, trainee * model.columns + to) === 1 &&
    at(model.places, to * model.phases + phase) > 0
  );
}

/** Somebody of another cluster in the room, or -1. */
function partnerIn({ model, state, dice }: Trial, room: number, slot: number): number {
  const people = at(state.occupied, room);
  if (people === 0) return -1;
  const cluster = clusterOfSlot(model, slot);
  const first = dice.below(people);
  for (let turn = 0; turn < people; turn++) {
    const seat = (first + turn) % people;
    const partner = at(state.present, room * model.trainees + seat);
    if (clusterOfSlot(model, partner) !== cluster) return partner;
  }
  return -1;
}

export function clusterOfSlot(model: PlacementModel, slot: number): number {
  return at(model.clusterOf, (slot - (slot % model.phases)) / model.phases);
}
