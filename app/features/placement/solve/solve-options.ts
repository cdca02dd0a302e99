import type { StartLane } from "./lane-threads";
import type { Progress } from "./standings";

export interface SolveOptions {
  /** Wall-clock seconds until the answer is there; threads that hang are ended. */
  readonly seconds: number;
  /** The same seed gives the same plan when the search ends before its time. */
  readonly seed?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting gives the best plan so far, with the status `cancelled`. */
  readonly signal?: AbortSignal;
  readonly startLane?: StartLane;
}
