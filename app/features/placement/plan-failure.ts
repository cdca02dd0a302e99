import type { Failure } from "~/domain/outcome";
import type { EffectiveError } from "~/domain/placement/effective-day";
import type { StepError } from "~/domain/placement/plan-edit";
import type { MoveError } from "~/domain/placement/proposal/proposed-changes";
import type { PublicationError } from "~/domain/placement/publication";

/** Why something was not done to a plan; sentences stand in the catalogue under placement:refused. */
export type PlanFailure =
  | StepError
  | PublicationError
  | EffectiveError
  | MoveError
  | Failure<"stale" | "not-editable" | "name-taken" | "no-phases" | "nothing-published">
  | Failure<"changed-by" | "overtaken" | "step-gone" | "nobody-chosen" | "swap-two">
  | Failure<"finding-gone" | "finding-fixed">
  | Failure<
      | "nothing-open"
      | "unusable"
      | "approval-needed"
      | "own-proposal"
      | "nothing-asked"
      | "nothing-damaged"
      | "already-running"
      | "still-running"
      | "already-decided"
    >;
