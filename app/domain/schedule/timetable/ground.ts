// What does not change from one building of a timetable to the next: what is locked, what each demand
// still needs, and until when it must be over because something that rests on it is locked.
import { type Board, startingBoard } from "./board";
import { type Block, type Demand, demandsBefore, type TimetableProblem } from "./problem";

export interface Ground {
  readonly problem: TimetableProblem;
  readonly board: Board;
  /** The demands of each cluster. */
  readonly demandsOf: readonly (readonly number[])[];
  readonly before: readonly (readonly number[])[];
  /** Minutes of each demand that are not locked. */
  readonly open: Int32Array;
  /** The slot of its last locked block, or -1. */
  readonly lastLocked: Int32Array;
  /** It must be over by this slot: something that rests on it is locked there. */
  readonly deadline: Int32Array;
  readonly roomyFor: readonly boolean[];
}

export function groundOf(problem: TimetableProblem): Ground {
  const { demands, clusters, locked } = problem;
  const own = (demand: Demand) =>
    locked.filter((one) => one.cluster === demand.cluster && one.module === demand.module);
  const before = demands.map((demand) => demandsBefore(problem, demand));
  return {
    problem,
    board: startingBoard(problem),
    demandsOf: clusters.map((_, cluster) =>
      demands.flatMap((demand, index) => (demand.cluster === cluster ? [index] : [])),
    ),
    before,
    open: Int32Array.from(demands, (demand) =>
      Math.max(0, demand.minutes - own(demand).reduce((sum, { minutes }) => sum + minutes, 0)),
    ),
    lastLocked: Int32Array.from(demands, (demand) => lastOf(own(demand))),
    deadline: deadlines(problem, before),
    roomyFor: clusters.map(({ people }) => problem.rooms.some(({ seats }) => seats >= people)),
  };
}

function lastOf(blocks: readonly Block[]): number {
  return blocks.reduce((last, { slot }) => Math.max(last, slot), -1);
}

/** The first locked slot of all that rests on a demand, directly or through others. */
function deadlines({ demands, locked }: TimetableProblem, before: readonly (readonly number[])[]) {
  const deadline = new Int32Array(demands.length).fill(2 ** 31 - 1);
  for (const _round of demands) {
    for (const [index, { cluster, module }] of demands.entries()) {
      const own = locked.filter((one) => one.cluster === cluster && one.module === module);
      const first = own.reduce((least, { slot }) => Math.min(least, slot), deadline[index] ?? 0);
      for (const earlier of before[index] ?? []) {
        deadline[earlier] = Math.min(deadline[earlier] ?? first, first);
      }
    }
  }
  return deadline;
}
