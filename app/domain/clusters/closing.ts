// A cluster closes with a last day, and only where nothing later depends on it; who leads it until
// further notice leads it until that day.
import { addDays, type Day } from "../calendar/day";
import { type ClosedRange, contains, type DayRange } from "../calendar/range";
import { type Failure, fail, type Outcome, succeed } from "../outcome";

/** What is later than a cluster's last day, counted. */
export interface LaterThings {
  readonly members: number;
  readonly lessons: number;
  readonly trainers: number;
  readonly assessments: number;
}

export type ClosingError = Failure<
  "closing-outside-cohort" | "later-things" | "already-closed" | "same-cluster-merged"
>;

/**
 * Whether a cluster may close.
 * @param movesOn whether its members go on in a successor from the day after, and so do not hold it.
 * @returns `later-things` with how many of each; `closing-outside-cohort` for a day that is not the cohort's.
 */
export function judgeClosing(
  lastOn: Day,
  { cohort, later, movesOn }: { cohort: ClosedRange; later: LaterThings; movesOn: boolean },
): Outcome<Day, ClosingError> {
  if (!contains(cohort, lastOn)) return fail({ code: "closing-outside-cohort", field: "lastOn" });
  const { lessons, trainers, assessments } = later;
  const members = movesOn ? 0 : later.members;
  if (members + lessons + trainers + assessments === 0) return succeed(lastOn);
  const values = { members, lessons, trainers, assessments };
  return fail({ code: "later-things", field: "lastOn", values });
}

/** The rows that are in force after a day, or begin then. */
export function laterThan<R extends DayRange>(rows: readonly R[], lastOn: Day): R[] {
  return rows.filter(({ endsOn }) => endsOn === null || endsOn > lastOn);
}

/** The first day on which members are in the successor. */
export function mergedFrom(lastOn: Day): Day {
  return addDays(lastOn, 1);
}
