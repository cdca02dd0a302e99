// A thread that proves how little a plan can cost: first with prices, which is fast at every size, then
// with HiGHS on the whole model where that is small. A bound is only ever proven, never estimated.
import { parentPort, workerData } from "node:worker_threads";
import { ascentOf, climb } from "~/domain/placement/optimiser/dual-ascent";
import { linearProgramOf } from "~/domain/placement/optimiser/linear-program";
import { modelOf } from "~/domain/placement/optimiser/model";
import { proveBound } from "./highs-bound";
import { BEST_COST, type LaneMessage, type LaneTask, STOP } from "./lane-messages";

const MOST_CHOICES = 25_000;
const PAUSE_BETWEEN_REPORTS = 200;

const task: LaneTask = workerData;
const end = task.endsAt - performance.timeOrigin;
const model = modelOf(task.instance);
let best = Number.NEGATIVE_INFINITY;

const secondsLeft = () => (end - performance.now()) / 1_000;
const isStopped = () => Atomics.load(task.signals, STOP) !== 0;
/** Larger programs do not get beyond their first relaxation in the time that a planner waits. */
const isSmall = () => model.trainees * model.phases * model.sites <= MOST_CHOICES;

function send(message: LaneMessage): void {
  parentPort?.postMessage(message);
}

function report(bound: number): void {
  if (!(bound > best)) return;
  best = bound;
  send({ type: "bound", bound });
}

/** Prices prove a good bound within seconds at every size. */
function climbPrices(): void {
  const ascent = ascentOf(model);
  const known = () => Atomics.load(task.signals, BEST_COST) || 1.05 * ascent.best;
  let reportedAt = 0;
  while (secondsLeft() > 0 && !isStopped() && climb(ascent, known())) {
    if (performance.now() - reportedAt < PAUSE_BETWEEN_REPORTS) continue;
    reportedAt = performance.now();
    report(ascent.best);
  }
  report(ascent.best);
}

climbPrices();
if (secondsLeft() > 0 && !isStopped() && model.instance.trainees.length > 0 && isSmall()) {
  const seconds = secondsLeft();
  await proveBound(linearProgramOf(model), { seconds, report, isStopped });
}
send({ type: "done" });
