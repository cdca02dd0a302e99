// What the threads of a run and the one that watches them tell each other.
import type { PlacementInstance } from "~/domain/placement/optimiser/instance";

export interface LaneTask {
  /** Searching for plans, or proving how little a plan can cost. */
  readonly kind: "search" | "bound";
  readonly instance: PlacementInstance;
  readonly seed: number;
  /** When the run ends, in milliseconds since 1970: threads have clocks of their own. */
  readonly endsAt: number;
  /** One number, shared by all threads; anything but 0 means stop. */
  readonly stop: Int32Array;
}

export type LaneMessage =
  | { readonly type: "plan"; readonly cost: number; readonly sites: Int32Array }
  | { readonly type: "bound"; readonly bound: number }
  | { readonly type: "done" };
