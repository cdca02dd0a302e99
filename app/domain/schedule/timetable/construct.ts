// Builds a timetable slot by slot from the first day on: in each slot every cluster takes, of the modules
// whose turn has come, the one that the given order prefers and for which a trainer and a room are free.
// Whatever the order, the result breaks no hard rule; the search looks for a good order.
import { type Board, copyOf, isFree, occupy, roomFor, trainerFor } from "./board";
import type { Ground } from "./ground";
import { type Block, lengthOf } from "./problem";

/** What the search varies. */
export interface Order {
  /** Of each demand; the higher the earlier. */
  readonly rank: Float64Array;
  /** Of each cluster: by how much faster than evenly it goes ahead; at least 1. */
  readonly haste: Float64Array;
}

interface Building {
  readonly ground: Ground;
  readonly order: Order;
  readonly board: Board;
  readonly blocks: Block[];
  readonly left: Int32Array;
  readonly last: Int32Array;
  readonly trainerOf: Int32Array;
  readonly roomOf: Int32Array;
  readonly today: Uint8Array;
  readonly blocksToday: Uint8Array;
  readonly placed: Float64Array;
}

/** A module goes on once it was begun: worth as much as this difference of ranks. */
const GOES_ON = 0.35;
/** The third block of a module on one day tires. */
const TIRES = 0.8;
const BLOCKS_OF_A_MODULE_A_DAY = 2;
/** Nobody comes for a single block if it can be helped. */
const LEAST_BLOCKS_A_DAY = 2;

/** The blocks that an order leads to, without the locked ones. */
export function construct(ground: Ground, order: Order): Block[] {
  const { problem } = ground;
  const building = begin(ground, order);
  for (let day = 0; day < problem.days.length; day += 1) {
    building.today.fill(0);
    building.blocksToday.fill(0);
    building.roomOf.fill(-1);
    for (let period = 0; period < problem.periods.length; period += 1) {
      for (let turn = 0; turn < problem.clusters.length; turn += 1) {
        const cluster = (turn + day) % problem.clusters.length;
        if (wantsMore(building, cluster, day)) place(building, { cluster, day, period });
      }
    }
  }
  return building.blocks;
}

function begin(ground: Ground, order: Order): Building {
  const { problem, board, open, lastLocked } = ground;
  const trainerOf = new Int32Array(problem.demands.length).fill(-1);
  for (const [index, { cluster, module }] of problem.demands.entries()) {
    const own = problem.locked.find((one) => one.cluster === cluster && one.module === module);
    if (own) trainerOf[index] = own.trainer;
  }
  return {
    ground,
    order,
    board: copyOf(board),
    blocks: [],
    left: open.slice(),
    last: lastLocked.slice(),
    trainerOf,
    roomOf: new Int32Array(problem.clusters.length),
    today: new Uint8Array(problem.demands.length),
    blocksToday: new Uint8Array(problem.clusters.length),
    placed: new Float64Array(problem.clusters.length),
  };
}

/** Evenly: so far into the phase, so much of the hours; a day that was begun is worth coming for. */
function wantsMore(building: Building, cluster: number, day: number): boolean {
  const { ground, order, placed, blocksToday, left } = building;
  const { problem, demandsOf } = ground;
  const absent = problem.clusters[cluster]?.absent[day] ?? 0;
  if (absent * 2 > (problem.clusters[cluster]?.people ?? 0)) return false;
  if (problem.pace === "early") return true;
  const begun = blocksToday[cluster] ?? 0;
  if (begun > 0 && begun < LEAST_BLOCKS_A_DAY) return true;
  const done = placed[cluster] ?? 0;
  const open = (demandsOf[cluster] ?? []).reduce((sum, index) => sum + (left[index] ?? 0), 0);
  const due = ((done + open) * (day + 1)) / problem.days.length;
  return done < due * (order.haste[cluster] ?? 1);
}

interface Place {
  readonly cluster: number;
  readonly day: number;
  readonly period: number;
}

function place(building: Building, { cluster, day, period }: Place): void {
  const { ground, board, blocks, left, last, today } = building;
  const { problem, demandsOf } = ground;
  const slot = day * problem.periods.length + period;
  if (!isFree(board.clusters[cluster], slot) || !ground.roomyFor[cluster]) return;
  const free = problem.mostMinutesADay - (board.minutes[cluster]?.[day] ?? 0);
  const candidates = (demandsOf[cluster] ?? []).filter((index) =>
    isDue(building, { index, slot, period, free }),
  );
  const score = (index: number) => scoreOf(building, index);
  candidates.sort((a, b) => score(b) - score(a));
  for (const index of candidates) {
    const block = blockAt(building, { index, slot, period });
    if (!block) continue;
    occupy(problem, board, block);
    blocks.push(block);
    left[index] = (left[index] ?? 0) - block.minutes;
    last[index] = Math.max(last[index] ?? -1, slot);
    today[index] = (today[index] ?? 0) + 1;
    building.trainerOf[index] = block.trainer;
    building.roomOf[cluster] = block.room;
    building.blocksToday[cluster] = (building.blocksToday[cluster] ?? 0) + 1;
    building.placed[cluster] = (building.placed[cluster] ?? 0) + block.minutes;
    return;
  }
}

interface Due {
  readonly index: number;
  readonly slot: number;
  readonly period: number;
  readonly free: number;
}

function isDue({ ground, left, last }: Building, { index, slot, period, free }: Due): boolean {
  const { problem, before, deadline } = ground;
  const open = left[index] ?? 0;
  const demand = problem.demands[index];
  const length = problem.periods[period];
  if (open === 0 || !demand || !length || Math.min(open, lengthOf(length)) > free) return false;
  if (slot <= demand.after || slot >= (deadline[index] ?? slot)) return false;
  return (before[index] ?? []).every(
    (earlier) => left[earlier] === 0 && (last[earlier] ?? -1) < slot,
  );
}

function scoreOf({ order, trainerOf, today }: Building, index: number): number {
  const goesOn = (trainerOf[index] ?? -1) >= 0 ? GOES_ON : 0;
  const tires = (today[index] ?? 0) >= BLOCKS_OF_A_MODULE_A_DAY ? TIRES : 0;
  return (order.rank[index] ?? 0) + goesOn - tires;
}

function blockAt(
  { ground, board, left, trainerOf, roomOf }: Building,
  { index, slot, period }: Omit<Due, "free">,
): Block | null {
  const { problem } = ground;
  const demand = problem.demands[index];
  const length = problem.periods[period];
  if (!demand || !length) return null;
  const { cluster, module } = demand;
  const trainer = trainerFor(board, demand, { slot, preferred: trainerOf[index] ?? -1 });
  if (trainer < 0) return null;
  const people = problem.clusters[cluster]?.people ?? 0;
  const room = roomFor(problem, board, { slot, preferred: roomOf[cluster] ?? -1, people });
  if (room < 0) return null;
  const minutes = Math.min(left[index] ?? 0, lengthOf(length));
  return { cluster, module, slot, minutes, trainer, room };
}
