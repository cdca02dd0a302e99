import type { Failure } from "~/domain/outcome";

/** Why a programme, its rules or its curricula stay as they are. */
export type CurriculumFailure = Failure<
  | "stale"
  | "scale-in-use"
  | "rule-fixed"
  | "valid-from-taken"
  | "in-use"
  | "binding"
  | "last-version"
  | "code-taken"
  | "prerequisite-cycle"
  | "prerequisite-unknown"
  | "module-in-use"
  | "module-needed"
  | "other-programme"
  | "same-version"
>;
