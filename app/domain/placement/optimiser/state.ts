// A plan while it is searched: who is where, with every sum that the costs need, kept up to date
// by each move. Source: placement-model.md, "Costs".
import type { PlacementModel } from "./model";
import { at } from "./numbers";

export interface SearchState {
  /** Per trainee and phase: the column, or -1 outside the trainee's phases. */
  readonly site: Int32Array;
  /** Per column and phase. */
  readonly occupied: Int32Array;
  /** Who is there: `trainees` seats per column and phase, and where in it a trainee sits. */
  readonly present: Int32Array;
  readonly seat: Int32Array;
  /** Per trainee and column. */
  readonly visits: Int32Array;
  /** Per cluster, phase and column. */
  readonly members: Int32Array;
  /** Per cluster and phase. */
  readonly sitesUsed: Int32Array;
  /** Per trainee. */
  readonly minutes: Int32Array;
  readonly large: Int32Array;
  readonly placed: Int32Array;
  readonly districtsSeen: Int32Array;
  /** Per trainee and district. */
  readonly districtVisits: Int32Array;
  /** People missing where somebody is but not enough, over all sites and phases. */
  shortage: number;
}

/** A state in which everybody is unplaced, with locks in their places. */
export function emptyState(model: PlacementModel): SearchState {
  const { trainees, phases, columns, clusters, districts } = model;
  const state: SearchState = {
    site: new Int32Array(trainees * phases).fill(-1),
    occupied: new Int32Array(columns * phases),
    present: new Int32Array(columns * phases * trainees),
    seat: new Int32Array(trainees * phases),
    visits: new Int32Array(trainees * columns),
    members: new Int32Array(clusters * phases * columns),
    sitesUsed: new Int32Array(clusters * phases),
    minutes: new Int32Array(trainees),
    large: new Int32Array(trainees),
    placed: new Int32Array(trainees),
    districtsSeen: new Int32Array(trainees),
    districtVisits: new Int32Array(trainees * (districts + 1)),
    shortage: 0,
  };
  for (let slot = 0; slot < trainees * phases; slot++) {
    if (!at(model.active, slot)) continue;
    const locked = at(model.locked, slot);
    enter(model, state, slot, locked < 0 ? model.nowhere : locked);
  }
  return state;
}

/** Moves the trainee of the slot to the column; places are the caller's concern. */
export function move(model: PlacementModel, state: SearchState, slot: number, to: number): void {
  leave(model, state, slot);
  enter(model, state, slot, to);
}

function enter(model: PlacementModel, state: SearchState, slot: number, column: number): void {
  const phase = slot % model.phases;
  const trainee = (slot - phase) / model.phases;
  const room = column * model.phases + phase;
  const before = shortageAt(model, state, room);
  const seat = at(state.occupied, room);
  state.site[slot] = column;
  state.present[room * model.trainees + seat] = slot;
  state.seat[slot] = seat;
  state.occupied[room] = seat + 1;
  state.shortage += shortageAt(model, state, room) - before;
  if (column !== model.nowhere) count(model, state, trainee, phase, column, 1);
}

function leave(model: PlacementModel, state: SearchState, slot: number): void {
  const phase = slot % model.phases;
  const trainee = (slot - phase) / model.phases;
  const column = at(state.site, slot);
  const room = column * model.phases + phase;
  const before = shortageAt(model, state, room);
  const last = at(state.occupied, room) - 1;
  const successor = at(state.present, room * model.trainees + last);
  const seat = at(state.seat, slot);
  state.present[room * model.trainees + seat] = successor;
  state.seat[successor] = seat;
  state.occupied[room] = last;
  state.shortage += shortageAt(model, state, room) - before;
  if (column !== model.nowhere) count(model, state, trainee, phase, column, -1);
}

/** Adds the placement to the sums, or takes it away again: `step` is 1 or -1. */
function count(
  model: PlacementModel,
  state: SearchState,
  trainee: number,
  phase: number,
  column: number,
  step: 1 | -1,
): void {
  const visit = trainee * model.columns + column;
  const group = at(model.clusterOf, trainee) * model.phases + phase;
  const member = group * model.columns + column;
  const districtVisit = trainee * (model.districts + 1) + at(model.districtOf, column);
  const arrived = step === 1 ? 0 : 1;
  if (at(state.members, member) === arrived) bump(state.sitesUsed, group, step);
  if (at(state.districtVisits, districtVisit) === arrived) bump(state.districtsSeen, trainee, step);
  bump(state.members, member, step);
  bump(state.districtVisits, districtVisit, step);
  bump(state.visits, visit, step);
  bump(state.minutes, trainee, step * at(model.minutes, visit));
  bump(state.large, trainee, step * at(model.isLarge, column));
  bump(state.placed, trainee, step);
}

function bump(values: Int32Array, index: number, step: number): void {
  values[index] = at(values, index) + step;
}

/** How many are missing in the room until nobody there is too few. */
export function shortageAt(model: PlacementModel, state: SearchState, room: number): number {
  const people = at(state.occupied, room);
  const need = at(model.need, room);
  return people > 0 && people < need ? need - people : 0;
}
