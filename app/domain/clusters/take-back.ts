// What has not begun may be taken back: a planned membership goes, and the one that was to end the day
// before goes on; the same for who leads.
import { addDays, type Day } from "../calendar/day";
import type { DayRange } from "../calendar/range";
import { type Failure, fail, type Outcome, succeed } from "../outcome";

export type TakeBackError = Failure<"already-begun" | "not-the-last">;

export interface TakenBack<R extends DayRange> {
  readonly remove: R;
  /** The row before that goes on, and until when; null endsOn: until further notice. */
  readonly reopen: { readonly row: R; readonly endsOn: Day | null } | null;
}

/**
 * Takes back the last of rows that follow each other; the one before goes on until further notice.
 * @param limitOf the last day that a row could go on to, or null: the day its cluster closes.
 * @returns `already-begun` when it began today or earlier, `not-the-last` when another follows.
 */
export function takeBack<R extends DayRange>(
  rows: readonly R[],
  planned: R,
  today: Day,
  limitOf: (row: R) => Day | null = () => null,
): Outcome<TakenBack<R>, TakeBackError> {
  if (planned.startsOn <= today) return fail({ code: "already-begun" });
  if (rows.some((row) => row.startsOn > planned.startsOn)) return fail({ code: "not-the-last" });
  const dayBefore = addDays(planned.startsOn, -1);
  const before = rows.find((row) => row.endsOn === dayBefore);
  if (!before) return succeed({ remove: planned, reopen: null });
  return succeed({
    remove: planned,
    reopen: { row: before, endsOn: limitOf(before) },
  });
}
