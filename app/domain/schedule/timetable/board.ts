// Who and what is taken in which slot while a timetable is being built; starts with what stands already.
import type { Block, Demand, Slot, TimetableProblem } from "./problem";

export interface Board {
  readonly clusters: readonly Uint8Array[];
  readonly trainers: readonly Uint8Array[];
  readonly rooms: readonly Uint8Array[];
  /** Minutes of each cluster on each day. */
  readonly minutes: readonly Int32Array[];
}

/** What stands before anything is placed: other lessons and locked blocks. */
export function startingBoard(problem: TimetableProblem): Board {
  const slots = problem.days.length * problem.periods.length;
  const board = {
    clusters: problem.taken.clusters.map((taken) => marked(slots, taken)),
    trainers: problem.taken.trainers.map((taken) => marked(slots, taken)),
    rooms: problem.taken.rooms.map((taken) => marked(slots, taken)),
    minutes: problem.clusters.map(({ plannedMinutes }) => Int32Array.from(plannedMinutes)),
  };
  for (const block of problem.locked) occupy(problem, board, block);
  return board;
}

export function copyOf(board: Board): Board {
  return {
    clusters: board.clusters.map((taken) => taken.slice()),
    trainers: board.trainers.map((taken) => taken.slice()),
    rooms: board.rooms.map((taken) => taken.slice()),
    minutes: board.minutes.map((minutes) => minutes.slice()),
  };
}

export function occupy({ periods }: TimetableProblem, board: Board, block: Block): void {
  mark(board.clusters[block.cluster], block.slot);
  mark(board.trainers[block.trainer], block.slot);
  mark(board.rooms[block.room], block.slot);
  const minutes = board.minutes[block.cluster];
  const day = Math.floor(block.slot / periods.length);
  if (minutes) minutes[day] = (minutes[day] ?? 0) + block.minutes;
}

export function isFree(taken: Uint8Array | undefined, slot: Slot): boolean {
  return taken?.[slot] === 0;
}

/** The preferred trainer if free, otherwise the first of the demand's who is; -1 for nobody. */
export function trainerFor(
  { trainers: taken }: Board,
  { trainers }: Demand,
  { slot, preferred }: { slot: Slot; preferred: number },
): number {
  if (preferred >= 0 && isFree(taken[preferred], slot)) return preferred;
  return trainers.find((trainer) => isFree(taken[trainer], slot)) ?? -1;
}

/** The preferred room if free, otherwise the first big enough that is; -1 for none. Rooms: small first. */
export function roomFor(
  problem: TimetableProblem,
  { rooms: taken }: Board,
  { slot, preferred, people }: { slot: Slot; preferred: number; people: number },
): number {
  if (preferred >= 0 && isFree(taken[preferred], slot)) return preferred;
  return problem.rooms.findIndex(({ seats }, room) => seats >= people && isFree(taken[room], slot));
}

function marked(slots: number, taken: readonly Slot[]): Uint8Array {
  const marks = new Uint8Array(slots);
  for (const slot of taken) marks[slot] = 1;
  return marks;
}

function mark(taken: Uint8Array | undefined, slot: Slot): void {
  if (taken) taken[slot] = 1;
}
