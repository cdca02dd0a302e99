import type { Failure } from "~/domain/outcome";

/** `stale` says in its values what the server has meanwhile: `theirs`, and its version as `newest`. */
export type AssessmentFailure = Failure<
  | "stale"
  | "already-begun"
  | "not-begun"
  | "not-a-draft"
  | "wrong-state"
  | "text-missing"
  | "grades-missing"
  | "grade-out-of-scale"
  | "talk-in-future"
  | "same-author"
  | "still-running"
>;
