// What the threads of a run and the one that watches them tell each other.
import type { PlacementInstance } from "~/domain/placement/optimiser/instance";

export const STOP = 0;
export const BEST_COST = 1;

export interface LaneTask {
  /** Searching for plans, or proving how little a plan can cost. */
  readonly kind: "search" | "bound";
  readonly instance: PlacementInstance;
  readonly seed: number;
  /** When the run ends, in milliseconds since 1970: threads have clocks of their own. */
  readonly endsAt: number;
  /** Shared by all threads: at `STOP` anything but 0 ends them, at `BEST_COST` is the best plan's cost. */
  readonly signals: Int32Array;
}

export type LaneMessage =
  | { readonly type: "plan"; readonly cost: number; readonly sites: Int32Array }
  | { readonly type: "bound"; readonly bound: number }
  | { readonly type: "done" };
