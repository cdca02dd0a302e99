import type { LeadershipError } from "~/domain/clusters/leadership";
import type { MembershipError } from "~/domain/clusters/membership";
import type { ProposalError } from "~/domain/clusters/propose-clusters";
import type { Failure } from "~/domain/outcome";

/** Everything that can keep a cluster from changing; a sentence each in the words. */
export type ClusterFailure =
  | MembershipError
  | LeadershipError
  | ProposalError
  | Failure<
      | "stale"
      | "name-taken"
      | "other-cohort"
      | "outside-cohort"
      | "before-entry"
      | "not-in-training"
      | "trainer-of-a-site"
    >;
