// A wall-clock time is what the clock on the wall shows, in minutes since midnight; only together
// with a day and a site's IANA zone does it become an instant.
import { Temporal } from "temporal-polyfill";
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import type { Day } from "./day";
import { MS_PER_DAY, offsetAt } from "./zone-offset";

/** Minutes since midnight, 0 to 1439; 1440 is the end of the day ("24:00"). */
export type WallMinute = number;

export type WallTimeError = Failure<"time-unreadable">;

export const MINUTES_PER_DAY = 1440;

const TIME = /^(\d{1,2})[:.](\d{2})(?::00)?(?: ?Uhr)?$/;

/** Reads "9:00", "09:00", "9.30", "09:00:00" and "24:00" (1440). */
export function parseWallTime(text: string): Outcome<WallMinute, WallTimeError> {
  const parts = TIME.exec(text.trim());
  const hours = Number(parts?.[1]);
  const minutes = Number(parts?.[2]);
  const total = hours * 60 + minutes;
  if (!parts || minutes > 59 || total > MINUTES_PER_DAY) {
    return fail({ code: "time-unreadable", values: { text } });
  }
  return succeed(total);
}

/** 540 becomes "09:00", 1440 becomes "24:00". @throws RangeError outside 0 to 1440. */
export function formatWallTime(minute: WallMinute): string {
  assertMinute(minute);
  const hours = String(Math.floor(minute / 60)).padStart(2, "0");
  return `${hours}:${String(minute % 60).padStart(2, "0")}`;
}

/**
 * The instant at which the clocks of a zone show `minute` on `on`.
 * A time skipped in spring moves forward by the skipped hour (02:30 becomes 03:30); of a time that
 * comes twice in autumn the first is meant. 1440 is midnight of the next day.
 * @throws RangeError outside 0 to 1440 or for an unknown zone.
 */
export function instantAt(on: Day, minute: WallMinute, zone: string): Date {
  assertMinute(minute);
  const clock = Temporal.PlainDate.from(on).toPlainDateTime().add({ minutes: minute });
  const zoned = clock.toZonedDateTime(zone, { disambiguation: "compatible" });
  return new Date(zoned.epochMilliseconds);
}

/** What the clocks of a zone show at an instant, 0 to 1439; seconds are dropped. */
export function minuteOfDay(instant: Date, zone: string): WallMinute {
  const at = instant.getTime();
  const clock = at + offsetAt(at, zone);
  return Math.floor((clock - Math.floor(clock / MS_PER_DAY) * MS_PER_DAY) / 60_000);
}

/** Whether `zone` is an IANA zone that this machine knows. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}

function assertMinute(minute: WallMinute): void {
  if (!Number.isInteger(minute) || minute < 0 || minute > MINUTES_PER_DAY) {
    throw new RangeError(`Not a minute of the day: ${minute}`);
  }
}
