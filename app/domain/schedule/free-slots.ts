// "Wann passt es?": the free times of some days, best first. A time is offered when its clusters, a
// trainer and, where one is wanted, a room that is big enough are free; nobody is ever offered twice.
import type { Day } from "../calendar/day";
import { instantAt, minuteOfDay, type WallMinute } from "../calendar/wall-time";
import { type LessonFact, overlap, type Span } from "./lesson";
import { type Fit, type FreeTime, fitOf, type SlotRoom, type SlotTrainer } from "./slot-fit";
import type { LessonWarning } from "./warnings";

const NOON = 12 * 60;
const STEP_MINUTES = 15;
/** Of one day at most so many times, so that the list shows more than one day. */
const MOST_OF_A_DAY = 2;

/** A day on which the lesson may be, with what holds for all of it. */
export interface SlotDay {
  readonly on: Day;
  /** Unwise whatever the hour: holiday, phase, people. */
  readonly warnings: readonly LessonWarning[];
  readonly people: number;
}

export interface SlotQuestion {
  readonly zone: string;
  readonly minutes: number;
  readonly days: readonly SlotDay[];
  /** Nothing begins before or ends after these wall-clock minutes. */
  readonly from: WallMinute;
  readonly to: WallMinute;
  readonly notBefore: Date;
  readonly clusterIds: readonly string[];
  /** In the order in which they are preferred. */
  readonly trainers: readonly (SlotTrainer & { readonly away: readonly Span[] })[];
  readonly needsRoom: boolean;
  readonly rooms: readonly SlotRoom[];
  /** Everything that is planned on these days for any of them. */
  readonly lessons: readonly LessonFact[];
}

export type SlotOffer = FreeTime & Fit;

/** Every offer, best first; of equals the earlier one. */
export function freeSlots(question: SlotQuestion): SlotOffer[] {
  return question.days
    .flatMap((day, daysAway) => offersOf(question, day, daysAway))
    .sort((a, b) => b.points - a.points || a.startsAt.getTime() - b.startsAt.getTime());
}

function offersOf(question: SlotQuestion, day: SlotDay, daysAway: number): SlotOffer[] {
  const whole = daySpan(question, day.on);
  const lessons = question.lessons.filter(
    (lesson) => !lesson.isCancelled && overlap(lesson, whole),
  );
  const sameDay = lessons.filter(({ clusters }) =>
    clusters.some(({ id }) => question.clusterIds.includes(id)),
  );
  const offers = startsOn(question, sameDay).flatMap((from) => {
    const span = spanOf(question, day.on, from);
    if (span.startsAt < question.notBefore || sameDay.some((other) => overlap(other, span)))
      return [];
    const trainer = freeTrainer(question, lessons, span);
    const room = freeRoom(question, { lessons, span, people: day.people });
    if (!trainer || (question.needsRoom && !room)) return [];
    const { people, warnings } = day;
    const time = { ...span, trainer, room, people, warnings, sameDay, daysAway };
    return [{ ...time, ...fitOf(time) }];
  });
  return bestApart(offers);
}

/** The best first, and only such as do not overlap each other. */
function bestApart(offers: SlotOffer[]): SlotOffer[] {
  const kept: SlotOffer[] = [];
  const inOrder = [...offers].sort(
    (a, b) => b.points - a.points || a.startsAt.getTime() - b.startsAt.getTime(),
  );
  for (const offer of inOrder) {
    if (kept.length === MOST_OF_A_DAY) break;
    if (!kept.some((other) => overlap(other, offer))) kept.push(offer);
  }
  return kept;
}

/** Every quarter of an hour, and the very end of each lesson that the clusters have. */
function startsOn({ from, to, minutes, zone }: SlotQuestion, sameDay: readonly Span[]): number[] {
  const last = to - minutes;
  const count = Math.max(0, Math.floor((last - from) / STEP_MINUTES) + 1);
  const regular = Array.from({ length: count }, (_, index) => from + index * STEP_MINUTES);
  const touching = sameDay
    .map(({ endsAt }) => minuteOfDay(endsAt, zone))
    .filter((minute) => minute >= from && minute <= last);
  return [...new Set([...regular, ...touching])].sort((a, b) => a - b);
}

/** The best of those who are free: qualified before lead before the given order. */
function freeTrainer(
  { trainers }: SlotQuestion,
  lessons: readonly LessonFact[],
  span: Span,
): SlotTrainer | null {
  const free = trainers.filter(({ id, away }) => {
    const isTeaching = lessons.some(
      (lesson) => overlap(lesson, span) && lesson.trainers.some((one) => one.id === id),
    );
    return !isTeaching && !away.some((other) => overlap(other, span));
  });
  return free[0] ?? null;
}

interface RoomAsked {
  readonly lessons: readonly LessonFact[];
  readonly span: Span;
  readonly people: number;
}

/** The smallest room that is free and big enough. */
function freeRoom({ rooms }: SlotQuestion, { lessons, span, people }: RoomAsked): SlotRoom | null {
  const taken = new Set(
    lessons.flatMap((lesson) => (lesson.room && overlap(lesson, span) ? [lesson.room.id] : [])),
  );
  const fitting = rooms.filter(({ id, seats }) => seats >= people && !taken.has(id));
  return fitting.reduce<SlotRoom | null>(
    (best, room) => (best && best.seats <= room.seats ? best : room),
    null,
  );
}

function daySpan({ zone }: SlotQuestion, on: Day): Span {
  return { startsAt: instantAt(on, 0, zone), endsAt: instantAt(on, 1_440, zone) };
}

/** Clocks change at night: by day every minute is as far from noon as it looks. */
function spanOf({ zone, minutes }: SlotQuestion, on: Day, from: WallMinute): Span {
  const noon = instantAt(on, NOON, zone).getTime();
  const startsAt = new Date(noon + (from - NOON) * 60_000);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
}
