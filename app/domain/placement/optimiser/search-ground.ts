// What the search may touch: the slots that no lock holds, each trainee's sites from cheap to dear,
// and who shares a cluster in a phase.
import type { PlacementModel } from "./model";
import { at, costAt, type Dice } from "./numbers";

export interface SearchGround {
  readonly free: Int32Array;
  /** Another slot of the same phase and cluster, or -1. */
  readonly mateOf: (slot: number, dice: Dice) => number;
  readonly matesOf: (slot: number) => readonly number[];
  /** One of the trainee's sites, the cheap ones more often. */
  readonly someChoice: (slot: number, dice: Dice) => number;
  /** Another phase of the same trainee, or -1. */
  readonly otherPhase: (slot: number, dice: Dice) => number;
}

export function searchGroundOf(model: PlacementModel): SearchGround {
  const slots = Array.from(model.active.keys()).filter((slot) => at(model.active, slot) === 1);
  const mates = matesPerSlot(model, slots);
  const own = ownSlots(model, slots);
  const choices = choicesPerTrainee(model);
  const traineeOf = (slot: number) => (slot - (slot % model.phases)) / model.phases;
  return {
    free: Int32Array.from(slots.filter((slot) => at(model.locked, slot) < 0)),
    matesOf: (slot) => mates[slot] as number[],
    mateOf: (slot, dice) => {
      const others = mates[slot] as number[];
      return others.length === 0 ? -1 : (others[dice.below(others.length)] as number);
    },
    someChoice: (slot, dice) => {
      const sites = choices[traineeOf(slot)] as Int32Array;
      if (sites.length === 0) return model.nowhere;
      const roll = dice.roll();
      return at(sites, Math.floor(roll * Math.sqrt(roll) * sites.length));
    },
    otherPhase: (slot, dice) => {
      const others = own[traineeOf(slot)] as number[];
      const other = others[dice.below(others.length)] as number;
      return other === slot ? -1 : other;
    },
  };
}

function matesPerSlot(model: PlacementModel, slots: readonly number[]): number[][] {
  const groups = new Map<number, number[]>();
  const keyOf = (slot: number) => {
    const phase = slot % model.phases;
    return at(model.clusterOf, (slot - phase) / model.phases) * model.phases + phase;
  };
  for (const slot of slots) groups.set(keyOf(slot), [...(groups.get(keyOf(slot)) ?? []), slot]);
  const mates: number[][] = [];
  for (const slot of slots) {
    mates[slot] = (groups.get(keyOf(slot)) ?? []).filter((other) => other !== slot);
  }
  return mates;
}

function ownSlots(model: PlacementModel, slots: readonly number[]): number[][] {
  const own: number[][] = Array.from({ length: model.trainees }, () => []);
  for (const slot of slots) own[(slot - (slot % model.phases)) / model.phases]?.push(slot);
  return own;
}

function choicesPerTrainee(model: PlacementModel): Int32Array[] {
  return Array.from({ length: model.trainees }, (_, trainee) => {
    const row = trainee * model.columns;
    const sites = Array.from({ length: model.sites }, (_, site) => site);
    return Int32Array.from(
      sites
        .filter((site) => at(model.allowed, row + site) === 1)
        .sort((a, b) => costAt(model.cost, row + a) - costAt(model.cost, row + b)),
    );
  });
}
