import { breakdownOf, objectiveOf } from "~/domain/placement/optimiser/breakdown";
import { conflictsOf } from "~/domain/placement/optimiser/conflicts";
import { gapOf } from "~/domain/placement/optimiser/gap";
import { hardViolationsOf } from "~/domain/placement/optimiser/hard-rules";
import type { PlacementResult } from "~/domain/placement/optimiser/instance";
import { namedPlan } from "~/domain/placement/optimiser/plan";
import { PlacementSolverError } from "./solver-error";
import type { Standings } from "./standings";

/** The result as the exchange format has it. */
export function exchangedResult({ conflicts, ...result }: PlacementResult) {
  return { ...result, conflicts: conflicts.map(({ because: _, ...conflict }) => conflict) };
}

/** The answer of a run, its costs and hard rules counted anew from the names. */
export function resultOf(
  { model, best, bound }: Standings,
  isCancelled: boolean,
  seconds: number,
): PlacementResult {
  const { instance, locks } = model;
  const placements = namedPlan(model, best.sites);
  const breakdown = breakdownOf(instance, placements);
  const objective = objectiveOf(breakdown);
  const broken = hardViolationsOf(instance, placements, locks.held);
  if (objective !== best.cost || broken.length > 0) {
    const detail = broken.map(({ rule, phase, site }) => `${rule} ${phase} ${site}`).join(", ");
    throw new PlacementSolverError(`The plan found is not sound (${objective}): ${detail}`);
  }
  const finished = objective <= bound ? "optimal" : "feasible";
  return {
    status: isCancelled ? "cancelled" : finished,
    objective,
    bound,
    gap: gapOf(objective, bound),
    seconds: Math.round(seconds * 1_000) / 1_000,
    placements,
    breakdown,
    conflicts: [...locks.conflicts, ...conflictsOf(instance, placements, locks)],
  };
}
