import type { Day } from "../calendar/day";
import type { ClosedRange } from "../calendar/range";
import type { CellProblem, Corrections } from "../lists/cell-problem";
import type { ListSite } from "../lists/site-names";
import type { ConfirmedHow } from "./capacity-list-cells";

export type CapacityProblemCode =
  | "missing-site"
  | "unknown-site"
  | "site-closed"
  | "site-twice"
  | "places-unreadable"
  | "places-span"
  | "places-open"
  | "places-above-training-places"
  | "confirmation-unreadable"
  | "not-confirmed"
  | "confirmed-later"
  | "confirmed-at-weekend"
  | "unknown-trainer"
  | "missing-value"
  | "day-unreadable"
  | "day-nonexistent"
  | "period-reversed"
  | "choice-unknown"
  | "left-out";

/** Where a problem is shown and corrected: a column's field, or the whole row. */
export type CapacityProblemField =
  | "site"
  | "from"
  | "to"
  | "places"
  | "trainer"
  | "confirmedBy"
  | "confirmed"
  | "how"
  | "row"
  | `period:${string}`;

export type CapacityProblem = CellProblem<CapacityProblemCode, CapacityProblemField>;

/** A practical trainer whom a list may name. */
export interface ListTrainer {
  readonly siteId: string;
  readonly familyName: string;
  readonly givenName: string;
}

/** Places of a site in one period; null while the site has not answered. */
export interface ListedPlaces extends ClosedRange {
  readonly places: number | null;
}

/** One site of the list as understood. */
export interface CapacityListRow {
  /** The row's number in the file, from 1. */
  readonly number: number;
  readonly site: ListSite | null;
  readonly periods: readonly ListedPlaces[];
  readonly confirmedOn: Day | null;
  readonly confirmedHow: ConfirmedHow | null;
  readonly confirmedBy: string | null;
  readonly leftOut: boolean;
  readonly problems: readonly CapacityProblem[];
}

/** A row's texts by field, corrections already put in. */
export interface CapacityCells {
  /** The text of a field, the planner's correction before the list's own cell; "" for nothing. */
  readonly text: (field: CapacityProblemField) => string;
  readonly isCorrected: (field: CapacityProblemField) => boolean;
  /** Whether the list has a column for the field. */
  readonly has: (field: CapacityProblemField) => boolean;
  /** The first day that the row is about. */
  readonly on: Day;
}

/** What a list of places is read against. */
export interface CapacityListContext {
  readonly sites: readonly ListSite[];
  readonly trainers: readonly ListTrainer[];
  readonly today: Day;
  readonly corrections: Corrections;
}
