import { type Failure, fail, type Outcome, succeed } from "../outcome";
import { addDays, type Day, daysBetween, earlierOf, laterOf, mondayOf } from "./day";

/** From one day to another, both included; `endsOn` null: still running. */
export interface DayRange {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/** A range whose last day is known. */
export interface ClosedRange extends DayRange {
  readonly endsOn: Day;
}

export type DayRangeError = Failure<"ends-before-start">;

/** A range of days; `ends-before-start` (field `endsOn`) when it would be empty. */
export function rangeOf(startsOn: Day, endsOn: Day): Outcome<ClosedRange, DayRangeError> {
  if (endsOn < startsOn) {
    return fail({ code: "ends-before-start", field: "endsOn", values: { startsOn, endsOn } });
  }
  return succeed({ startsOn, endsOn });
}

/** Whether two ranges share at least one day. */
export function overlaps(a: DayRange, b: DayRange): boolean {
  return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
}

/** Whether a day lies in the range, its first and last day included. */
export function contains(range: DayRange, on: Day): boolean {
  return range.startsOn <= on && (range.endsOn === null || on <= range.endsOn);
}

/** Whether `inner` lies wholly in `outer`. */
export function encloses(outer: DayRange, inner: DayRange): boolean {
  if (inner.startsOn < outer.startsOn) return false;
  return outer.endsOn === null || (inner.endsOn !== null && inner.endsOn <= outer.endsOn);
}

/** The days that both ranges share, or null when there are none. */
export function intersectionOf(a: DayRange, b: DayRange): DayRange | null {
  if (!overlaps(a, b)) return null;
  return { startsOn: laterOf(a.startsOn, b.startsOn), endsOn: earlierEndOf(a, b) };
}

/** How many days the range has, at least 1. */
export function lengthInDays(range: ClosedRange): number {
  return daysBetween(range.startsOn, range.endsOn) + 1;
}

/** Every day of the range in order. */
export function daysIn(range: ClosedRange): Day[] {
  const length = Math.max(0, lengthInDays(range));
  return Array.from({ length }, (_, offset) => addDays(range.startsOn, offset));
}

/** The Mondays of all ISO weeks that the range touches, in order. */
export function weeksIn(range: ClosedRange): Day[] {
  const first = mondayOf(range.startsOn);
  const weeks = Math.floor(daysBetween(first, range.endsOn) / 7) + 1;
  return Array.from({ length: Math.max(0, weeks) }, (_, offset) => addDays(first, offset * 7));
}

/** Monday to Sunday of the ISO week a day lies in. */
export function weekOf(on: Day): ClosedRange {
  const monday = mondayOf(on);
  return { startsOn: monday, endsOn: addDays(monday, 6) };
}

function startsBeforeEndOf(a: DayRange, b: DayRange): boolean {
  return b.endsOn === null || a.startsOn <= b.endsOn;
}

function earlierEndOf(a: DayRange, b: DayRange): Day | null {
  if (a.endsOn === null) return b.endsOn;
  return b.endsOn === null ? a.endsOn : earlierOf(a.endsOn, b.endsOn);
}
