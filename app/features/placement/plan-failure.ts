import type { Failure } from "~/domain/outcome";
import type { ChangeError } from "~/domain/placement/change-placements";
import type { PublicationError } from "~/domain/placement/publication";

/** Why something was not done to a plan; sentences stand in the catalogue under placement:refused. */
export type PlanFailure =
  | ChangeError
  | PublicationError
  | Failure<"stale" | "not-editable" | "name-taken" | "no-phases" | "nothing-published">;
