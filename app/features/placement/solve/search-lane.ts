// A thread that searches for better plans and reports each one it finds.
import { parentPort, workerData } from "node:worker_threads";
import { annealerOf } from "~/domain/placement/optimiser/annealing";
import { modelOf } from "~/domain/placement/optimiser/model";
import { startingState } from "~/domain/placement/optimiser/plan";
import { search } from "~/domain/placement/optimiser/schedule";
import { type LaneMessage, type LaneTask, STOP } from "./lane-messages";

const PAUSE_BETWEEN_REPORTS = 50;

const task: LaneTask = workerData;
const end = task.endsAt - performance.timeOrigin;
const model = modelOf(task.instance);
const annealer = annealerOf(model, startingState(model), task.seed);
let reported = Number.POSITIVE_INFINITY;
let reportedAt = 0;

function send(message: LaneMessage): void {
  parentPort?.postMessage(message);
}

function report(): void {
  if (annealer.bestCost >= reported) return;
  reported = annealer.bestCost;
  reportedAt = performance.now();
  send({ type: "plan", cost: annealer.bestCost, sites: annealer.best.slice() });
}

report();
search(annealer, {
  secondsLeft: () => (end - performance.now()) / 1_000,
  goOn: () => {
    if (performance.now() - reportedAt > PAUSE_BETWEEN_REPORTS) report();
    return Atomics.load(task.signals, STOP) === 0;
  },
});
report();
send({ type: "done" });
