import type { ClosingError } from "~/domain/clusters/closing";
import type { LeadershipError } from "~/domain/clusters/leadership";
import type { MembershipError } from "~/domain/clusters/membership";
import type { PreferenceError } from "~/domain/clusters/preferences";
import type { ProposalError } from "~/domain/clusters/propose-clusters";
import type { TakeBackError } from "~/domain/clusters/take-back";
import type { Failure } from "~/domain/outcome";

/** Everything that can keep a cluster from changing; a sentence each in the words. */
export type ClusterFailure =
  | MembershipError
  | LeadershipError
  | ProposalError
  | PreferenceError
  | TakeBackError
  | ClosingError
  | Failure<
      | "stale"
      | "name-taken"
      | "outside-cohort"
      | "before-entry"
      | "not-in-training"
      | "trainer-of-a-site"
      | "cluster-closed"
      | "cluster-too-small"
      | "nothing-changes"
      | "move-refused"
      | "planned-later"
    >;
