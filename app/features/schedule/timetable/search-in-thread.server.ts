// Starts the thread that searches: the same files whether the application is built or not.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { TimetableProblem } from "~/domain/schedule/timetable/problem";
import type { Proposal } from "~/domain/schedule/timetable/search";
import { type SearchMessage, STOP } from "./search-messages";

export interface SearchWatch {
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly onProgress: (percent: number) => void;
}

export type SearchTimetable = (problem: TimetableProblem, watch: SearchWatch) => Promise<Proposal>;

/** What a search gets; it ends before that when nothing better turns up. */
const SECONDS = 5;
const MEGABYTES = 400;

/** @throws Error when the thread dies; after the signal the best so far comes at once. */
export const searchInThread: SearchTimetable = (problem, { seed, signal, onProgress }) => {
  const signals = new Int32Array(new SharedArrayBuffer(4));
  const checkout = folderOfPackage(dirname(fileURLToPath(import.meta.url)));
  const file = join(checkout, "app/features/schedule/timetable/search-thread.mjs");
  const worker = new Worker(file, {
    workerData: { problem, seed, seconds: SECONDS, signals },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  signal.addEventListener("abort", () => Atomics.store(signals, STOP, 1), { once: true });
  return new Promise<Proposal>((resolve, reject) => {
    worker.on("message", (message: SearchMessage) => {
      if (message.type === "done") resolve(message.proposal);
      else onProgress(message.percent);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`The search ended with exit code ${code}`)));
  }).finally(() => void worker.terminate());
};

/** The built server and the sources lie at different depths below the same package.json. */
function folderOfPackage(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : folderOfPackage(dirname(folder));
}
