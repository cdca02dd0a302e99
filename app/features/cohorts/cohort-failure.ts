import type { Failure } from "~/domain/outcome";

/** Why a cohort's phases stay as they are. */
export type CohortFailure = Failure<
  "stale" | "title-taken" | "kind-in-use" | "placements-outside" | "phase-in-use"
>;
