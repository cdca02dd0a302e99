// How far the clocks of a zone are from UTC. A page shows hundreds of instants of a few dozen days,
// so a day (of UTC) with one offset from its first to its last instant is asked once and kept; on a
// day on which clocks change, every instant is asked. Source: no zone changes its clocks there and
// back within one day (IANA time zone database).
import { Temporal } from "temporal-polyfill";

export const MS_PER_DAY = 86_400_000;

/** Offsets by zone and epoch day; null where the day has more than one. */
const known = new Map<string, Map<number, number | null>>();

/**
 * Milliseconds to add to an instant for what the clocks of a zone show.
 * @param at milliseconds since 1970 @throws RangeError for an unknown zone or no instant.
 */
export function offsetAt(at: number, zone: string): number {
  const days = known.get(zone) ?? new Map<number, number | null>();
  const epochDay = Math.floor(at / MS_PER_DAY);
  const kept = days.get(epochDay);
  if (kept !== undefined) return kept ?? askedFor(at, zone);
  const first = askedFor(epochDay * MS_PER_DAY, zone);
  const last = askedFor((epochDay + 1) * MS_PER_DAY - 1, zone);
  known.set(zone, days.set(epochDay, first === last ? first : null));
  return first === last ? first : askedFor(at, zone);
}

function askedFor(at: number, zone: string): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return zoned.offsetNanoseconds / 1_000_000;
}
