import { type Day, daysBetween } from "~/domain/calendar/day";
import { type ClosedRange, lengthInDays } from "~/domain/calendar/range";

/** How far a day's beginning lies within a range, as a CSS percentage. */
export function positionOf(on: Day, within: ClosedRange): string {
  return percent(daysBetween(within.startsOn, on) / lengthInDays(within));
}

/** How much of a range another takes, as a CSS percentage. */
export function shareOf(part: ClosedRange, within: ClosedRange): string {
  return percent(lengthInDays(part) / lengthInDays(within));
}

function percent(share: number): string {
  return `${(Math.min(1, Math.max(0, share)) * 100).toFixed(3)}%`;
}
