// Starts the threads of a run: the same files whether the application is built or not.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { LaneTask } from "./lane-messages";

export type LaneKind = LaneTask["kind"];
export type StartLane = (task: LaneTask) => Worker;

const MEGABYTES_PER_LANE = 500;

export const startLane: StartLane = (task) => {
  const checkout = folderOfPackage(dirname(fileURLToPath(import.meta.url)));
  return new Worker(join(checkout, "app/features/placement/solve/lane-thread.mjs"), {
    workerData: task,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_PER_LANE },
  });
};

/** The built server and the sources lie at different depths below the same package.json. */
function folderOfPackage(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : folderOfPackage(dirname(folder));
}
