// One of two entries of a person as a merge looks at it: what of it could contradict the other.
import type { Day } from "../calendar/day";
import type { DayRange } from "../calendar/range";

export interface MergedAccount {
  readonly role: string;
  readonly hasPassword: boolean;
  readonly isDisabled: boolean;
}

export interface TraineeSide {
  readonly cohortId: string;
  readonly cohort: string;
  readonly memberships: readonly (DayRange & { readonly cluster: string })[];
  readonly placements: readonly (DayRange & {
    readonly planId: string;
    readonly phaseId: string;
    readonly inForce: boolean;
    readonly site: string;
  })[];
  readonly attendances: readonly { readonly lessonId: string; readonly mark: string }[];
  readonly recordWeeks: readonly Day[];
  /** Exams in which there is a result. */
  readonly examIds: readonly string[];
  readonly wishes: readonly {
    readonly phaseId: string | null;
    readonly rank: number;
    readonly siteId: string;
  }[];
}

export interface TrainerSide {
  readonly leaderships: readonly (DayRange & {
    readonly clusterId: string;
    readonly cluster: string;
  })[];
  /** Instants as ISO text; cancelled lessons are left out. */
  readonly lessons: readonly {
    readonly id: string;
    readonly startsAt: string;
    readonly endsAt: string;
  }[];
}

export interface MergeSide {
  readonly account: MergedAccount | null;
  readonly trainee: TraineeSide | null;
  readonly trainer: TrainerSide | null;
}
