import type { Failure } from "~/domain/outcome";
import type { ExamDayError } from "~/domain/progress/exam";
import type { EntryError } from "~/domain/progress/exam-result";

export type ExamFailure =
  | ExamDayError
  | EntryError
  | Failure<
      | "stale"
      | "cancelled"
      | "has-results"
      | "not-held-yet"
      | "nobody-repeats"
      | "repeats-cancelled"
      | "unchanged"
    >;
