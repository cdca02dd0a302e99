import type { EnrolmentError } from "~/domain/cohorts/enrolment";
import type { Failure } from "~/domain/outcome";

/** Why a step was not recorded or not taken back; sentences stand in the catalogue under enrolment:refused. */
export type EnrolmentFailure =
  | EnrolmentError
  | Failure<
      | "stale"
      | "unknown-cohort"
      | "outside-cohort"
      | "assessed"
      | "changed-since"
      | "cluster-full"
      | "first-step"
      | "too-late"
      | "depended-on"
    >;
