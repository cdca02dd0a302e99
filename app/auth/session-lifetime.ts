// A session ends after 60 minutes without a request, and 12 hours after login whatever happens.

const MINUTE = 60_000;

export const IDLE_MINUTES = 60;
export const ABSOLUTE_HOURS = 12;

/** A shorter pause than this since the last extension is not worth a write. */
const EXTENSION_STEP = 1 * MINUTE;

export type SessionTimes = { expiresAt: Date; absoluteExpiresAt: Date };

/** The end that no activity can move. */
export function absoluteEnd(startedAt: Date): Date {
  return new Date(startedAt.getTime() + ABSOLUTE_HOURS * 60 * MINUTE);
}

/** The end after a request at `now`: an idle period later, never past the absolute end. */
export function idleEnd(now: Date, absoluteExpiresAt: Date): Date {
  const idle = now.getTime() + IDLE_MINUTES * MINUTE;
  return new Date(Math.min(idle, absoluteExpiresAt.getTime()));
}

/** The instant of an end is already outside. */
export function isAlive(times: SessionTimes, now: Date): boolean {
  return now < times.expiresAt && now < times.absoluteExpiresAt;
}

export function isWorthExtending(times: SessionTimes, now: Date): boolean {
  const end = idleEnd(now, times.absoluteExpiresAt).getTime();
  return end - times.expiresAt.getTime() >= EXTENSION_STEP;
}
