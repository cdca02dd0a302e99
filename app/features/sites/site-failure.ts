import type { Failure } from "~/domain/outcome";
import type { ClosingFailure } from "~/domain/sites/closing";
import type { OpeningFailure } from "~/domain/sites/opening-hours";

/** Everything that can keep a site from changing; a sentence each in the words. */
export type SiteFailure =
  | ClosingFailure
  | OpeningFailure
  | Failure<
      | "stale"
      | "code-taken"
      | "name-taken"
      | "position-unknown"
      | "unread-consequences"
      | "link-period-outside"
      | "link-over"
    >;
