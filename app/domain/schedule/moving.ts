// A lesson that is moved keeps its length and stands at the time that the clocks of its place show.
import { type Day, dayOf } from "../calendar/day";
import { instantAt, minuteOfDay, type WallMinute } from "../calendar/wall-time";
import type { Span } from "./lesson";

/** The span on another day from another minute; as long as before. @param zone the clocks of its place. */
export function movedTo(
  { startsAt, endsAt }: Span,
  { day, from }: { day: Day; from: WallMinute },
  zone: string,
): Span {
  const start = instantAt(day, from, zone);
  return { startsAt: start, endsAt: new Date(start.getTime() + lengthOf({ startsAt, endsAt })) };
}

/** Where a span begins by the clocks of its place. */
export function standsAt({ startsAt }: Pick<Span, "startsAt">, zone: string) {
  return { day: dayOf(startsAt, zone), from: minuteOfDay(startsAt, zone) };
}

function lengthOf({ startsAt, endsAt }: Span): number {
  return endsAt.getTime() - startsAt.getTime();
}
