// A change of one lesson spreads over its series field by field: what was the same there becomes the
// same again, what somebody had set differently for one date stays.
import { addDays, type Day, daysBetween } from "../calendar/day";
import type { WallMinute } from "../calendar/wall-time";

export interface SeriesLesson {
  /** The date of the series that the lesson stands for; it may have been moved away from it. */
  readonly seriesOn: Day;
  readonly on: Day;
  readonly from: WallMinute;
  readonly to: WallMinute;
}

/** Anything a lesson carries that can be compared as text. */
export type Carried = Readonly<Record<string, unknown>>;

/** How far a change moves the lesson, in days. */
export function daysMoved(was: SeriesLesson, becomes: Pick<SeriesLesson, "on">): number {
  return daysBetween(was.on, becomes.on);
}

/** When a lesson of the series takes place after the change of another. */
export function followedTime<L extends SeriesLesson>(
  own: L,
  was: SeriesLesson,
  becomes: SeriesLesson,
): Pick<SeriesLesson, "on" | "from" | "to"> {
  const { on, from, to } = own;
  const isAsPlanned =
    from === was.from &&
    to === was.to &&
    daysBetween(own.seriesOn, on) === daysBetween(was.seriesOn, was.on);
  if (!isAsPlanned) return { on, from, to };
  return { on: addDays(on, daysMoved(was, becomes)), from: becomes.from, to: becomes.to };
}

/** What a lesson carries after the change of another: only what both carried alike follows. */
export function followed<C extends Carried>(own: C, was: C, becomes: C): C {
  const entries = Object.keys(own).map((key) => [
    key,
    isSame(own[key], was[key]) ? becomes[key] : own[key],
  ]);
  return Object.fromEntries(entries) as C;
}

/** Lists of plain texts count as sets. */
function isSame(a: unknown, b: unknown): boolean {
  return asText(a) === asText(b);
}

function asText(value: unknown): string {
  const isSet = Array.isArray(value) && value.every((one) => typeof one === "string");
  return JSON.stringify(isSet ? [...value].sort() : value);
}
