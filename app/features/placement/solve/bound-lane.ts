// A thread in which HiGHS proves how little a plan can cost: first without what couples people, which
// is fast, then with everything. A bound is only ever the solver's dual bound of a relaxation.
import { parentPort, workerData } from "node:worker_threads";
import { linearProgramOf, type Relaxation } from "~/domain/placement/optimiser/linear-program";
import { modelOf } from "~/domain/placement/optimiser/model";
import { loneBound } from "~/domain/placement/optimiser/plan";
import { proveBound } from "./highs-bound";
import type { LaneMessage, LaneTask } from "./lane-messages";

const task: LaneTask = workerData;
const end = task.endsAt - performance.timeOrigin;
const model = modelOf(task.instance);
let best = Number.NEGATIVE_INFINITY;

function send(message: LaneMessage): void {
  parentPort?.postMessage(message);
}

function report(bound: number): void {
  if (!(bound > best)) return;
  best = bound;
  send({ type: "bound", bound });
}

report(loneBound(model));
const relaxations: Relaxation[] = ["assignment", "whole"];
for (const relaxation of relaxations) {
  const seconds = (end - performance.now()) / 1_000;
  if (seconds <= 0 || Atomics.load(task.stop, 0) !== 0) break;
  await proveBound(linearProgramOf(model, relaxation), {
    seconds,
    report,
    isStopped: () => Atomics.load(task.stop, 0) !== 0,
  });
}
send({ type: "done" });
