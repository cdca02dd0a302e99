// The thread that searches; it says how far it is, and stops when it is told.
import { parentPort, workerData } from "node:worker_threads";
import { searchTimetable } from "~/domain/schedule/timetable/search";
import { type SearchMessage, type SearchTask, STOP } from "./search-messages";

const PAUSE_BETWEEN_REPORTS = 400;

const { problem, seed, seconds, signals }: SearchTask = workerData;
const began = performance.now();
const timeUsed = () => (performance.now() - began) / (seconds * 1_000);
let reportedAt = began;

function send(message: SearchMessage): void {
  parentPort?.postMessage(message);
}

const proposal = searchTimetable(problem, {
  seed,
  timeUsed,
  goOn: () => {
    if (performance.now() - reportedAt > PAUSE_BETWEEN_REPORTS) {
      reportedAt = performance.now();
      send({ type: "progress", percent: Math.min(99, Math.round(timeUsed() * 100)) });
    }
    return Atomics.load(signals, STOP) === 0;
  },
});
send({ type: "done", proposal });
