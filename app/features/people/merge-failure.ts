import type { Failure } from "~/domain/outcome";
import type { MergeConflict } from "~/domain/people/merge";

/** Everything that keeps two entries from becoming one; a sentence each in the words. */
export type MergeFailure = MergeConflict | Failure<"stale" | "same-person" | "enrolments-differ">;
