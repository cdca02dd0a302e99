import type { Failure } from "~/domain/outcome";

/** `stale` says in its values what the server has meanwhile: `theirs`, and its version as `newest`. */
export type RecordFailure = Failure<
  "stale" | "not-open" | "not-writable" | "not-submitted" | "text-missing" | "nothing-chosen"
>;
