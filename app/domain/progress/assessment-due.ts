// An assessment falls due five working days before the end of a placement or a cluster's phase, public
// holidays counted out; the talk belongs into its middle. Source: requirements.md, progress 5.
import { addDays, type Day, daysBetween } from "../calendar/day";
import { isWorkday } from "../calendar/holidays";
import type { ClosedRange } from "../calendar/range";

const WORKDAYS_BEFORE_END = 5;
/** Days before the day itself from which a talk or an assessment is shown as coming. */
export const NOTICE_DAYS = 14;

export type DueState = "ahead" | "soon" | "due" | "overdue";

/** The fifth working day before the last day; never before the first. */
export function assessmentDueOn({ startsOn, endsOn }: ClosedRange): Day {
  let on = endsOn;
  let left = WORKDAYS_BEFORE_END;
  while (left > 0 && on > startsOn) {
    on = addDays(on, -1);
    if (isWorkday(on)) left -= 1;
  }
  return on;
}

/** The first working day from the middle on; the last day where there is none. */
export function talkDueOn({ startsOn, endsOn }: ClosedRange): Day {
  let on = addDays(startsOn, Math.floor(daysBetween(startsOn, endsOn) / 2));
  while (on < endsOn && !isWorkday(on)) on = addDays(on, 1);
  return on;
}

/** How near a day is: `soon` two weeks before, `due` on the day and until the end, `overdue` after it. */
export function dueStateOf(dueOn: Day, endsOn: Day, today: Day): DueState {
  if (today > endsOn) return "overdue";
  if (today >= dueOn) return "due";
  return daysBetween(today, dueOn) <= NOTICE_DAYS ? "soon" : "ahead";
}
