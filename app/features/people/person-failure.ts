import type { Failure } from "~/domain/outcome";
import type { BirthDateError } from "~/domain/people/birth-date";

/** Everything that can keep a person's data from changing; a sentence each in the words. */
export type PersonFailure =
  | BirthDateError
  | Failure<"stale" | "mail-taken" | "already-accepted" | "leads-clusters">;
