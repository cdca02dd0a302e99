// A plan of positions and a plan of names.
import type { ProposedPlacement } from "./instance";
import type { PlacementModel } from "./model";
import { at } from "./numbers";
import { emptyState, move, type SearchState } from "./state";

/** One entry per trainee and phase, in the instance's order. */
export function namedPlan(model: PlacementModel, sites: Int32Array): ProposedPlacement[] {
  const { trainees, phases } = model.instance;
  const position = new Map(phases.map((phase, index) => [phase.id, index]));
  return trainees.flatMap((trainee, row) =>
    trainee.phases.map((phase) => {
      const site = at(sites, row * model.phases + (position.get(phase) ?? 0));
      return { trainee: trainee.id, phase, site: model.instance.sites[site]?.id ?? null };
    }),
  );
}

/** The plan from which every search starts: locks hold, companions of locked people are there, the others wait. */
export function startingState(model: PlacementModel): SearchState {
  const state = emptyState(model);
  const { trainees, phases, sites } = model.instance;
  for (const { trainee, phase, site } of model.locks.companions) {
    const row = trainees.findIndex((candidate) => candidate.id === trainee);
    const column = phases.findIndex((candidate) => candidate.id === phase);
    const target = sites.findIndex((candidate) => candidate.id === site);
    move(model, state, row * model.phases + column, target);
  }
  return state;
}

/** No plan can cost less: everybody at their cheapest site, as if alone in the world. */
export function loneBound(model: PlacementModel): number {
  let bound = model.constant;
  for (let slot = 0; slot < model.trainees * model.phases; slot++) {
    if (at(model.active, slot) === 1) bound += cheapest(model, slot);
  }
  return bound;
}

function cheapest(model: PlacementModel, slot: number): number {
  const phase = slot % model.phases;
  const row = ((slot - phase) / model.phases) * model.columns;
  const locked = at(model.locked, slot);
  if (locked >= 0) return model.cost[row + locked] ?? 0;
  let least = Number.POSITIVE_INFINITY;
  for (let column = 0; column < model.columns; column++) {
    const isOpen =
      at(model.allowed, row + column) === 1 && at(model.places, column * model.phases + phase) > 0;
    if (isOpen) least = Math.min(least, model.cost[row + column] ?? 0);
  }
  return least;
}
