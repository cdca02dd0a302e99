// The ways in which the search changes a plan; each keeps places, reach and locks.
// What a placement costs a trainee does not depend on the phase, so exchanging phases changes
// only who is together. Source: placement-model.md.
import { ownDelta, shortageDelta, splitDelta } from "./deltas";
import { at } from "./numbers";
import type { SearchGround } from "./search-ground";
import { move } from "./state";
import { beginTrial, clusterOfSlot, mayTake, send, type Trial, undoTrial } from "./trial";

/** Decides about a move by what it costs. */
export type Verdict = (delta: number) => boolean;

/** One trainee to another site, or in exchange with somebody there. Gives what it cost, 0 if refused. */
export function relocate(trial: Trial, slot: number, to: number, accepts: Verdict): number {
  const { model, state, dice } = trial;
  const from = at(state.site, slot);
  if (from === to || !mayTake(model, slot, to)) return 0;
  const room = to * model.phases + (slot % model.phases);
  const people = at(state.occupied, room);
  const isFull = people >= at(model.places, room);
  if (isFull || (people > 0 && to !== model.nowhere && dice.roll() < 0.4)) {
    const partner = at(state.present, room * model.trainees + dice.below(people));
    return exchange(trial, slot, partner, accepts);
  }
  const delta =
    ownDelta(model, state, slot, to) +
    splitDelta(model, state, slot, to) +
    trial.penalty * shortageDelta(model, state, slot, to);
  if (!accepts(delta)) return 0;
  move(model, state, slot, to);
  return delta;
}

/** Two trainees of a phase change places. */
function exchange(trial: Trial, slot: number, partner: number, accepts: Verdict): number {
  const { model, state } = trial;
  const from = at(state.site, slot);
  const to = at(state.site, partner);
  if (!mayTake(model, partner, from)) return 0;
  let delta = ownDelta(model, state, slot, to) + ownDelta(model, state, partner, from);
  if (clusterOfSlot(model, slot) !== clusterOfSlot(model, partner)) {
    delta += splitDelta(model, state, slot, to) + splitDelta(model, state, partner, from);
  }
  if (!accepts(delta)) return 0;
  move(model, state, slot, to);
  move(model, state, partner, from);
  return delta;
}

/** To where another member of the cluster already is. */
export function join(trial: Trial, ground: SearchGround, slot: number, accepts: Verdict): number {
  const mate = ground.mateOf(slot, trial.dice);
  return mate < 0 ? 0 : relocate(trial, slot, at(trial.state.site, mate), accepts);
}

/** Everybody of the cluster who is with the trainee goes to another site together. */
export function moveTogether(
  trial: Trial,
  ground: SearchGround,
  slot: number,
  to: number,
  accepts: Verdict,
): number {
  const from = at(trial.state.site, slot);
  if (from === to) return 0;
  beginTrial(trial);
  const isPossible = ground
    .matesOf(slot)
    .every((mate) => at(trial.state.site, mate) !== from || send(trial, mate, to));
  return settle(trial, isPossible && send(trial, slot, to), accepts);
}

/** A trainee changes the order of two phases. */
export function swapPhases(trial: Trial, slot: number, other: number, accepts: Verdict): number {
  if (at(trial.state.site, slot) === at(trial.state.site, other)) return 0;
  beginTrial(trial);
  return settle(trial, turn(trial, slot, other), accepts);
}

/** A cluster's members who share the sites of two phases change their order together. */
export function swapPhasesTogether(
  trial: Trial,
  ground: SearchGround,
  slot: number,
  other: number,
  accepts: Verdict,
): number {
  const { state, model } = trial;
  const here = at(state.site, slot);
  const there = at(state.site, other);
  if (here === there) return 0;
  const distance = other - slot;
  beginTrial(trial);
  const isPossible = ground.matesOf(slot).every((mate) => {
    const later = mate + distance;
    const isAlong =
      at(model.active, later) === 1 &&
      at(state.site, mate) === here &&
      at(state.site, later) === there;
    return !isAlong || turn(trial, mate, later);
  });
  return settle(trial, isPossible && turn(trial, slot, other), accepts);
}

function turn(trial: Trial, slot: number, other: number): boolean {
  const here = at(trial.state.site, slot);
  const there = at(trial.state.site, other);
  return send(trial, slot, there) && send(trial, other, here);
}

/** Everybody leaves a site for where they like it best. */
export function closeSite(
  trial: Trial,
  ground: SearchGround,
  slot: number,
  accepts: Verdict,
): number {
  const { model, state } = trial;
  const room = at(state.site, slot) * model.phases + (slot % model.phases);
  beginTrial(trial);
  const people = [
    ...state.present.subarray(
      room * model.trainees,
      room * model.trainees + at(state.occupied, room),
    ),
  ];
  const isPossible = people.every((person) =>
    send(trial, person, ground.someChoice(person, trial.dice)),
  );
  return settle(trial, isPossible, accepts);
}

function settle(trial: Trial, isPossible: boolean, accepts: Verdict): number {
  if (isPossible && trial.slots.length > 0 && accepts(trial.delta)) return trial.delta;
  undoTrial(trial);
  return 0;
}
