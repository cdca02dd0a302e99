// Where a lesson clashes, the nearest times that are free: on the same day or on workdays around it,
// within usual hours, never in the past, never on top of each other.
import { addDays, dayOf, daysBetween } from "../calendar/day";
import { workdaysIn } from "../calendar/holidays";
import { instantAt, minuteOfDay, type WallMinute } from "../calendar/wall-time";
import { minutesOf, overlap, type Span } from "./lesson";
import { USUAL_HOURS } from "./warnings";

/** Alternatives lie at most so many days away. */
export const ALTERNATIVE_DAYS = 14;

const NOON = 12 * 60;
const STEP_MINUTES = 15;
/** A day away weighs as much as this many minutes on the same day. */
const DAY_WEIGHT = 150;

export interface AlternativesAsked extends Span {
  readonly zone: string;
  /** When its trainers, clusters and room are taken. */
  readonly busy: readonly Span[];
  /** Nothing begins before this instant. */
  readonly notBefore: Date;
  /** Whether nothing unwise speaks against a time; asked only where it is free. */
  readonly isWise: (span: Span) => boolean;
}

/** Up to `count` free spans of the same length, nearest first. */
export function freeAlternatives(asked: AlternativesAsked, count = 3): Span[] {
  const found: Span[] = [];
  for (const slot of nearestFirst(asked)) {
    if (found.length === count) break;
    const span = spanOf(slot, minutesOf(asked));
    if (span.startsAt < asked.notBefore || isSameStart(span, asked)) continue;
    const isTaken = [...asked.busy, ...found].some((other) => overlap(span, other));
    if (!isTaken && asked.isWise(span)) found.push(span);
  }
  return found;
}

interface Slot {
  readonly noon: Date;
  readonly from: WallMinute;
  readonly weight: number;
}

function nearestFirst(asked: AlternativesAsked): Slot[] {
  return slotsAround(asked).sort(
    (a, b) => a.weight - b.weight || a.noon.getTime() - b.noon.getTime() || a.from - b.from,
  );
}

function slotsAround(asked: AlternativesAsked): Slot[] {
  const day = dayOf(asked.startsAt, asked.zone);
  const minute = minuteOfDay(asked.startsAt, asked.zone);
  const days = workdaysIn({
    startsOn: addDays(day, -ALTERNATIVE_DAYS),
    endsOn: addDays(day, ALTERNATIVE_DAYS),
  });
  const first = USUAL_HOURS.from + ((minute - USUAL_HOURS.from) % STEP_MINUTES);
  const begin = first < USUAL_HOURS.from ? first + STEP_MINUTES : first;
  const slots = Math.max(
    0,
    Math.floor((USUAL_HOURS.to - minutesOf(asked) - begin) / STEP_MINUTES) + 1,
  );
  return days.flatMap((on) => {
    const noon = instantAt(on, NOON, asked.zone);
    const away = Math.abs(daysBetween(day, on)) * DAY_WEIGHT;
    return Array.from({ length: slots }, (_, index) => {
      const from = begin + index * STEP_MINUTES;
      return { noon, from, weight: away + Math.abs(from - minute) };
    });
  });
}

/** Clocks change at night: between 7 and 19 every minute is as far from noon as it looks. */
function spanOf({ noon, from }: Slot, minutes: number): Span {
  const startsAt = new Date(noon.getTime() + (from - NOON) * 60_000);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
}

function isSameStart(a: Span, b: Span): boolean {
  return a.startsAt.getTime() === b.startsAt.getTime();
}
