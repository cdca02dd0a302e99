// What a subscribed calendar holds: what was in the last weeks, so that one can look it up, and what is
// planned for the next year. Source: requirements.md, schedule 6.
import { addDays, addYears, type Day } from "../calendar/day";
import type { ClosedRange } from "../calendar/range";

const WEEKS_BACK = 12;

export function feedWindow(today: Day): ClosedRange {
  return { startsOn: addDays(today, -7 * WEEKS_BACK), endsOn: addYears(today, 1) };
}
