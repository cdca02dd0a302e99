// Filling a phase: the hours of modules become blocks in the periods of teaching days. Hard: nobody and
// nothing twice, so many minutes a day at most, prerequisites first, what is locked stays. Days, periods,
// clusters, modules, trainers and rooms are numbers from 0: their places in the lists given here.
// Source: decision 0014.
import type { Day } from "../../calendar/day";
import type { WallMinute } from "../../calendar/wall-time";

/** A stretch of every teaching day in which one block may lie. */
export interface Period {
  readonly from: WallMinute;
  readonly to: WallMinute;
}

/** A place in the grid: `day * periods + period`. */
export type Slot = number;

export interface ProblemCluster {
  readonly id: string;
  /** Seats that it needs. */
  readonly people: number;
  /** Minutes of lessons that stand already, per day. */
  readonly plannedMinutes: readonly number[];
  /** Members who are absent, per day. */
  readonly absent: readonly number[];
}

/** What a cluster still has to be taught of a module. */
export interface Demand {
  readonly cluster: number;
  readonly module: number;
  readonly minutes: number;
  /** Whoever may teach it, the most fitting first. */
  readonly trainers: readonly number[];
  /** Only later slots: earlier lessons of its prerequisites stand until there; -1 for none. */
  readonly after: Slot;
}

export interface Block {
  readonly cluster: number;
  readonly module: number;
  readonly slot: Slot;
  /** From the start of the period; at most its length. */
  readonly minutes: number;
  readonly trainer: number;
  readonly room: number;
}

export interface TimetableProblem {
  readonly days: readonly Day[];
  readonly periods: readonly Period[];
  readonly mostMinutesADay: number;
  /** Spread over the whole phase, or done as soon as possible. */
  readonly pace: "even" | "early";
  readonly clusters: readonly ProblemCluster[];
  /** Of each module the modules that come before it. */
  readonly prerequisites: readonly (readonly number[])[];
  readonly trainers: readonly { readonly id: string }[];
  readonly rooms: readonly { readonly id: string; readonly seats: number }[];
  readonly demands: readonly Demand[];
  /** Slots that are not free, of each cluster, trainer and room. */
  readonly taken: {
    readonly clusters: readonly (readonly Slot[])[];
    readonly trainers: readonly (readonly Slot[])[];
    readonly rooms: readonly (readonly Slot[])[];
  };
  /** Blocks that stay where they are; they count towards the demands. */
  readonly locked: readonly Block[];
}

export function slotOf(problem: Pick<TimetableProblem, "periods">, day: number, period: number) {
  return day * problem.periods.length + period;
}

export function dayOfSlot(problem: Pick<TimetableProblem, "periods">, slot: Slot): number {
  return Math.floor(slot / problem.periods.length);
}

export function lengthOf({ from, to }: Period): number {
  return to - from;
}

/** The demands of a cluster for the modules before this one. */
export function demandsBefore(problem: TimetableProblem, { cluster, module }: Demand): number[] {
  const before = problem.prerequisites[module] ?? [];
  return problem.demands.flatMap((demand, index) =>
    demand.cluster === cluster && before.includes(demand.module) ? [index] : [],
  );
}
