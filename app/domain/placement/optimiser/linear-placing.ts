// Who is where, as columns that are 0 or 1: one per trainee, phase and site that is open to them, and
// one for being unplaced.
import type { LinearRows } from "./linear-rows";
import type { PlacementModel } from "./model";
import { at, costAt } from "./numbers";

/** The column of each slot and site, -1 where the trainee cannot be. */
export type Placing = (slot: number, column: number) => number;

export function addPlacing(model: PlacementModel, rows: LinearRows): Placing {
  const table = new Int32Array(model.trainees * model.phases * model.columns).fill(-1);
  for (let slot = 0; slot < model.trainees * model.phases; slot++) {
    if (at(model.active, slot) === 0) continue;
    const choices = choicesOf(model, slot);
    for (const column of choices) {
      table[slot * model.columns + column] = rows.column(placingCost(model, slot, column), 1, true);
    }
    rows.row(
      1,
      1,
      choices.map((column) => [at(table, slot * model.columns + column), 1]),
    );
  }
  return (slot, column) => at(table, slot * model.columns + column);
}

function choicesOf(model: PlacementModel, slot: number): number[] {
  const phase = slot % model.phases;
  const trainee = (slot - phase) / model.phases;
  const locked = at(model.locked, slot);
  if (locked >= 0) return [locked];
  return Array.from({ length: model.columns }, (_, column) => column).filter(
    (column) =>
      at(model.allowed, trainee * model.columns + column) === 1 &&
      at(model.places, column * model.phases + phase) > 0,
  );
}

export function placingCost(model: PlacementModel, slot: number, column: number): number {
  const trainee = (slot - (slot % model.phases)) / model.phases;
  const earlier = at(model.previous, slot);
  const change = earlier >= 0 && earlier !== column ? model.weights.change : 0;
  return costAt(model.cost, trainee * model.columns + column) + change;
}

/** The columns of a trainee at one site over all phases. */
export function staysOf(
  model: PlacementModel,
  placing: Placing,
  trainee: number,
  site: number,
): number[] {
  return Array.from({ length: model.phases }, (_, phase) =>
    placing(trainee * model.phases + phase, site),
  ).filter((column) => column >= 0);
}
