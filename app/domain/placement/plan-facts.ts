// What the rules of placement judge: plain facts of one cohort's plan and of who else is at the sites.
import type { Day } from "../calendar/day";
import type { ClosedRange, DayRange } from "../calendar/range";
import type { SiteSize } from "./site-size";

/** A part of the training in which everybody is at a site; both days belong to it. */
export interface PlannedPhase extends ClosedRange {
  readonly id: string;
  readonly title: string;
}

/** Training places of a site from one day to another, and when they were last confirmed. */
export interface CapacityPeriod extends ClosedRange {
  readonly places: number;
  readonly confirmedOn: Day | null;
}

export interface PlanSite {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly size: SiteSize;
  /** Days on which the site exists. */
  readonly validity: DayRange;
  readonly opensOnSaturday: boolean;
  /** Places at once where no period says otherwise. */
  readonly usualPlaces: number;
  readonly capacities: readonly CapacityPeriod[];
  /** One entry per practical trainer: how many trainees each may guide at once. */
  readonly trainerLimits: readonly number[];
}

export interface PlanTrainee {
  readonly id: string;
  readonly name: string;
  readonly bornOn: Day | null;
  /** First day in the cohort. */
  readonly joinsOn: Day;
  /** Phases in which the trainee is in training and needs a site. */
  readonly phaseIds: readonly string[];
  /** The days at a site by phase id, where they differ from the phase's from the first day on. */
  readonly stayByPhase?: Readonly<Record<string, ClosedRange>>;
  /** The cluster at the start of each phase, by phase id. */
  readonly clusterByPhase: Readonly<Record<string, string>>;
  readonly barredSiteIds: readonly string[];
  readonly maxCommuteMinutes: number | null;
  /** One way in minutes by site id; a missing site means unknown. */
  readonly commuteMinutes: Readonly<Record<string, number>>;
  /** Sites to which nobody stated the minutes: they are estimated. Missing: none. */
  readonly estimatedTo?: ReadonlySet<string>;
}

/** What can be practised where: cases of a trainee's week at the counter by site id and module code. */
export interface PracticeFacts {
  /** The modules of the cohort's curriculum that some service gives practice in. */
  readonly modules: readonly { readonly code: string; readonly title: string }[];
  /** A missing figure means unknown. */
  readonly casesPerWeek: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Somebody is at a site from one day to another. */
export interface Stay extends ClosedRange {
  readonly traineeId: string;
  readonly siteId: string;
}

export interface PlannedPlacement extends Stay {
  readonly phaseId: string;
  /** Neither a planner's move nor a proposal takes it away; missing: it may be moved. */
  readonly locked?: boolean;
}

export interface PlanFacts {
  readonly today: Day;
  /** Weeks before its start by which a placement must be published. */
  readonly noticeWeeks: number;
  readonly phases: readonly PlannedPhase[];
  readonly sites: readonly PlanSite[];
  readonly trainees: readonly PlanTrainee[];
  readonly clusters: readonly { readonly id: string; readonly name: string }[];
  readonly placements: readonly PlannedPlacement[];
  /** Placements in force of other cohorts at the same sites. */
  readonly elsewhere: readonly Stay[];
  /** What is in force for this cohort now. */
  readonly published: readonly PlannedPlacement[];
  /** Absent where nobody has figures. */
  readonly practice?: PracticeFacts;
}
