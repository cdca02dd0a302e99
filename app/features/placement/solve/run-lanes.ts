// The threads of a run: two that search and one that proves, on two cores.
import type { Worker } from "node:worker_threads";
import type { PlacementInstance } from "~/domain/placement/optimiser/instance";
import { BEST_COST, type LaneMessage, STOP } from "./lane-messages";
import { type LaneKind, startLane } from "./lane-threads";
import type { SolveOptions } from "./solve-options";
import { crashOf } from "./solver-error";
import type { Standings } from "./standings";

const LANES: LaneKind[] = ["search", "search", "bound"];
/** What threads get to hand over their last plan before they are ended. */
const GRACE_MILLISECONDS = 200;

/** What fits into the number that threads share. */
const MOST_COST = 2 ** 31 - 1;

interface Lane {
  readonly number: number;
  readonly kind: LaneKind;
  readonly worker: Worker;
}

/** Resolves when the run is over: true when it was cancelled. */
export async function runLanes(
  instance: PlacementInstance,
  standings: Standings,
  { seconds, seed = 1, signal, startLane: start = startLane }: SolveOptions,
): Promise<boolean> {
  if (signal?.aborted) return true;
  if (standings.isDecided()) return false;
  const signals = new Int32Array(new SharedArrayBuffer(8));
  const end = performance.now() + seconds * 1_000 - GRACE_MILLISECONDS;
  const endsAt = performance.timeOrigin + end;
  const lanes = LANES.map((kind, number) => ({
    number,
    kind,
    worker: start({ kind, instance, signals, endsAt, seed: seed * 1_000 + number }),
  }));
  try {
    const isCancelled = await untilOver({ lanes, standings, signals, end, signal });
    Atomics.store(signals, STOP, 1);
    await lastWords(lanes);
    return isCancelled;
  } finally {
    for (const { worker } of lanes) void worker.terminate();
  }
}

interface Run {
  readonly lanes: readonly Lane[];
  readonly standings: Standings;
  readonly signals: Int32Array;
  readonly end: number;
  readonly signal: AbortSignal | undefined;
}

function untilOver({ lanes, standings, signals, end, signal }: Run): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(false), Math.max(0, end - performance.now()));
    const finish = (isCancelled: boolean) => {
      clearTimeout(timer);
      resolve(isCancelled);
    };
    signal?.addEventListener("abort", () => finish(true), { once: true });
    for (const lane of lanes) {
      lane.worker.on("message", (message: LaneMessage) => {
        standings.take(lane.number, message);
        Atomics.store(signals, BEST_COST, Math.min(standings.best.cost, MOST_COST));
        if (standings.isDecided() || standings.areDone(lanes.length)) finish(false);
      });
      const crash = (cause: unknown) => {
        standings.take(lane.number, { type: "done" });
        if (lane.kind === "bound") return;
        clearTimeout(timer);
        reject(crashOf(cause));
      };
      lane.worker.on("error", crash);
      lane.worker.on("exit", (code) => code !== 0 && crash(`exit code ${code}`));
    }
  });
}

/** Searching threads look at the clock often; the solver may be deep in its work and is not waited for. */
async function lastWords(lanes: readonly Lane[]): Promise<void> {
  const searching = lanes.filter((lane) => lane.kind === "search");
  const farewells = searching.map(
    ({ worker }) =>
      new Promise<void>((resolve) => {
        worker.on("message", (message: LaneMessage) => message.type === "done" && resolve());
        worker.on("exit", () => resolve());
        if (worker.threadId === -1) resolve();
      }),
  );
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, GRACE_MILLISECONDS);
  });
  await Promise.race([Promise.all(farewells), patience]);
  clearTimeout(timer);
}
