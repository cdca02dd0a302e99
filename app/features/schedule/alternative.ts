import { dayOf } from "~/domain/calendar/day";
import { formatWallTime, minuteOfDay } from "~/domain/calendar/wall-time";
import type { Span } from "~/domain/schedule/lesson";
import type { Alternative } from "./lesson-preview";

/** A span as the fields of a form hold it. */
export function toAlternative({ startsAt, endsAt }: Span, zone: string): Alternative {
  const clock = (instant: Date) => formatWallTime(minuteOfDay(instant, zone));
  return { day: dayOf(startsAt, zone), from: clock(startsAt), to: clock(endsAt) };
}
