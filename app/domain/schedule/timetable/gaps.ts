// What found no place, and the one reason that limits it most: nobody to teach it, no room, a module
// before it that is not done, a locked block, trainers or rooms that are taken, or no time left.
import { isFree, occupy, roomFor, startingBoard, trainerFor } from "./board";
import { type Ground, groundOf } from "./ground";
import {
  type Block,
  type Demand,
  lengthOf,
  type Slot,
  slotOf,
  type TimetableProblem,
} from "./problem";

export type GapReason =
  | "no-trainer"
  | "no-room"
  | "prerequisite"
  | "locked"
  | "trainers-busy"
  | "rooms-busy"
  | "no-time";

export interface Gap {
  readonly cluster: number;
  readonly module: number;
  readonly minutes: number;
  readonly reason: GapReason;
  /** The module that it waits for, where that is the reason. */
  readonly waitsFor: number | null;
}

/** Every demand with hours left, in the order of the demands. */
export function gapsOf(problem: TimetableProblem, blocks: readonly Block[]): Gap[] {
  const ground = groundOf(problem);
  const board = startingBoard(problem);
  const locked = new Set(problem.locked);
  for (const block of blocks) if (!locked.has(block)) occupy(problem, board, block);
  const placed = blocksByDemand(problem, blocks);
  const missing = problem.demands.map(({ minutes }, index) =>
    Math.max(0, minutes - (placed[index] ?? []).reduce((sum, block) => sum + block.minutes, 0)),
  );
  return problem.demands.flatMap((demand, index) => {
    const minutes = missing[index] ?? 0;
    if (minutes === 0) return [];
    const { cluster, module } = demand;
    const waits = ground.before[index]?.find((earlier) => (missing[earlier] ?? 0) > 0);
    const waitsFor = waits === undefined ? null : (problem.demands[waits]?.module ?? null);
    const after = lastBefore(ground, placed, index);
    const reason = limitOf({ ground, board, demand, index, after, waitsFor, minutes });
    return [
      { cluster, module, minutes, reason, waitsFor: reason === "prerequisite" ? waitsFor : null },
    ];
  });
}

function blocksByDemand({ demands }: TimetableProblem, blocks: readonly Block[]): Block[][] {
  return demands.map(({ cluster, module }) =>
    blocks.filter((block) => block.cluster === cluster && block.module === module),
  );
}

/** The last slot of everything that comes before a demand. */
function lastBefore(
  { before, problem }: Ground,
  placed: readonly Block[][],
  index: number,
): number {
  const slots = (before[index] ?? []).flatMap((one) => (placed[one] ?? []).map(({ slot }) => slot));
  return Math.max(problem.demands[index]?.after ?? -1, ...slots);
}

interface Limited {
  readonly ground: Ground;
  readonly board: ReturnType<typeof startingBoard>;
  readonly demand: Demand;
  readonly index: number;
  readonly after: number;
  readonly waitsFor: number | null;
  readonly minutes: number;
}

function limitOf(limited: Limited): GapReason {
  const { ground, demand, waitsFor } = limited;
  if (demand.trainers.length === 0) return "no-trainer";
  if (!ground.roomyFor[demand.cluster]) return "no-room";
  if (waitsFor !== null) return "prerequisite";
  const { trainers, rooms, late } = obstacles(limited);
  if (trainers === 0 && rooms === 0) return late > 0 ? "locked" : "no-time";
  return trainers >= rooms ? "trainers-busy" : "rooms-busy";
}

/** In how many slots the cluster had time, and what was missing there. */
function obstacles(limited: Limited) {
  const found = freeTimes(limited).map((slot) => obstacleAt(limited, slot));
  const count = (kind: ReturnType<typeof obstacleAt>) => found.filter((one) => one === kind).length;
  return { trainers: count("trainer"), rooms: count("room"), late: count("late") };
}

function obstacleAt({ ground, board, demand, index }: Limited, slot: Slot) {
  const { problem, deadline } = ground;
  const people = problem.clusters[demand.cluster]?.people ?? 0;
  if (slot >= (deadline[index] ?? slot)) return "late";
  if (trainerFor(board, demand, { slot, preferred: -1 }) < 0) return "trainer";
  return roomFor(problem, board, { slot, preferred: -1, people }) < 0 ? "room" : null;
}

/** Where the cluster itself has time for a block. */
function freeTimes({ ground, board, demand, after, minutes }: Limited): Slot[] {
  const { problem } = ground;
  return problem.days.flatMap((_, day) => {
    const free = problem.mostMinutesADay - (board.minutes[demand.cluster]?.[day] ?? 0);
    return problem.periods.flatMap((length, period) => {
      const slot = slotOf(problem, day, period);
      const isTime = slot > after && isFree(board.clusters[demand.cluster], slot);
      return isTime && Math.min(minutes, lengthOf(length)) <= free ? [slot] : [];
    });
  });
}
