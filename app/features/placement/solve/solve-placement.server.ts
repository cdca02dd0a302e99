// The proposal for a plan: threads that search and one that proves, watched until the plan is proven
// best, the time is used, everything has been tried or somebody cancels.
import type { PlacementInstance, PlacementResult } from "~/domain/placement/optimiser/instance";
import { modelOf } from "~/domain/placement/optimiser/model";
import { resultOf } from "./placement-result";
import { runLanes } from "./run-lanes";
import type { SolveOptions } from "./solve-options";
import { Standings } from "./standings";

/**
 * The best plan found within the time, with a proven bound and the conflicts it leaves.
 * The instance must be valid: see `readPlacementInstance`.
 * @throws PlacementSolverError when a searching thread dies.
 */
export async function solvePlacement(
  instance: PlacementInstance,
  options: SolveOptions,
): Promise<PlacementResult> {
  const began = performance.now();
  const standings = new Standings(modelOf(instance), options.onProgress);
  const secondsPassed = () => (performance.now() - began) / 1_000;
  const seconds = options.seconds - secondsPassed();
  const isCancelled = await runLanes(instance, standings, { ...options, seconds });
  return resultOf(standings, isCancelled, secondsPassed());
}
