// Who wants a day's notices together gets them at seven in the morning, by Hamburg's clocks: before the
// first customer. Source: requirements.md, schedule 8.
import { addDays, dayOf } from "../calendar/day";
import { instantAt, type WallMinute } from "../calendar/wall-time";

export const DIGEST_MINUTE: WallMinute = 7 * 60;

/** The last time at which digests were due: what was written before it and still waits goes now. */
export function lastDigestAt(now: Date, zone: string): Date {
  const today = dayOf(now, zone);
  const todays = instantAt(today, DIGEST_MINUTE, zone);
  return todays <= now ? todays : instantAt(addDays(today, -1), DIGEST_MINUTE, zone);
}
