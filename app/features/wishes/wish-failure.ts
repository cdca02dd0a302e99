import type { Failure } from "~/domain/outcome";
import type { WishError } from "~/domain/placement/wish-window";

/** Why wishes or their window were not kept; sentences stand in the catalogue under wishes:refused. */
export type WishFailure =
  | WishError
  | Failure<
      | "stale"
      | "ends-before-start"
      | "phase-begun"
      | "closes-late"
      | "answered"
      | "too-many-requests"
    >;
