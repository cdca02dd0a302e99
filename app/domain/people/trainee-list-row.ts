import type { Day } from "../calendar/day";
import type { ClosedRange } from "../calendar/range";
import type { CellProblem, Corrections } from "../lists/cell-problem";
import type { ListSite } from "../lists/site-names";
import type { TraineeListField } from "./trainee-list-columns";

export type TraineeProblemCode =
  | "missing-name"
  | "name-guessed"
  | "missing-birth-date"
  | "short-year"
  | "day-unreadable"
  | "day-nonexistent"
  | "day-implausible"
  | "minor"
  | "entry-assumed"
  | "entry-before-cohort"
  | "entry-outside-cohort"
  | "entry-later"
  | "full-time-assumed"
  | "part-time-unreadable"
  | "part-time-out-of-range"
  | "missing-postcode"
  | "bad-postcode"
  | "missing-mail"
  | "bad-mail"
  | "mail-twice"
  | "unknown-site"
  | "site-closed"
  | "site-without-places"
  | "repeated-wish"
  | "too-many-wishes"
  | "near-home"
  | "remark-not-kept"
  | "duplicate-in-list"
  | "left-out";

/** Where a problem is shown and corrected; `row` stands for the whole row. */
export type TraineeProblemField = TraineeListField | "maxCommute" | "row";

export type TraineeProblem = CellProblem<TraineeProblemCode, TraineeProblemField>;

/** One person of the list as understood; what could not be read is null and has its problem. */
export interface TraineeListRow {
  /** The row's number in the file, from 1. */
  readonly number: number;
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDate: Day | null;
  /** The first day in the cohort. */
  readonly entryOn: Day;
  /** 50 to 100. */
  readonly partTimePercent: number;
  readonly postcode: string | null;
  readonly email: string | null;
  /** Ids of sites, the dearest first, none twice. */
  readonly wishes: readonly string[];
  /** The same as the list names them, also sites that have closed. */
  readonly namedWishes?: readonly string[];
  /** Minutes one way that planning should respect, as a proposal; null for none. */
  readonly maxCommuteMinutes: number | null;
  /** The planner leaves the row out. */
  readonly leftOut: boolean;
  readonly problems: readonly TraineeProblem[];
}

/** What a list is read against. */
export interface TraineeListContext {
  /** The cohort's first and last day. */
  readonly cohort: ClosedRange;
  readonly sites: readonly ListSite[];
  /** The day on which wished sites must be open, such as the start of the first placement phase. */
  readonly placementOn: Day;
  readonly corrections: Corrections;
}

/** A row's texts by field, corrections already put in. */
export interface TraineeCells {
  readonly number: number;
  /** The text of a field, the planner's correction before the list's own cell; "" for nothing. */
  readonly text: (field: TraineeProblemField) => string;
  /** Whether the planner has decided about this field. */
  readonly isCorrected: (field: TraineeProblemField) => boolean;
}

/** A value that was read together with what is to be said about it. */
export interface ReadCell<T> {
  readonly value: T;
  readonly problems: readonly TraineeProblem[];
}
