import { fromDbDay, toDbDay } from "~/db/dates";
import type { Series } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { addDays, laterOf } from "~/domain/calendar/day";
import { readRhythm, recurrenceText, shiftedRhythm } from "~/domain/schedule/recurrence";
import { daysMoved, type SeriesLesson } from "~/domain/schedule/series-change";

/** When the changed lesson was and is, by the clocks of its place. */
export interface Move {
  readonly was: SeriesLesson;
  readonly becomes: SeriesLesson;
}

/** The series says from now on when its lessons are; false when somebody else was quicker. */
export async function keepSeries(tx: Tx, series: Series, move: Move): Promise<boolean> {
  const { count } = await tx.series.updateMany({
    where: { id: series.id, version: series.version },
    data: { ...movedTimes(series, move), version: { increment: 1 } },
  });
  return count > 0;
}

/**
 * Ends a series before a date and goes on with a new one from there, to which all later lessons
 * belong. The series itself goes on where nothing lies before.
 * @returns the id of the series the lesson belongs to, null when somebody else was quicker.
 */
export async function partSeries(
  tx: Tx,
  series: Series,
  { startsAt, move }: { startsAt: Date; move: Move },
): Promise<string | null> {
  const earlier = { seriesId: series.id, startsAt: { lt: startsAt } };
  if ((await tx.lesson.count({ where: earlier })) === 0) {
    return (await keepSeries(tx, series, move)) ? series.id : null;
  }
  const from = toDbDay(move.was.seriesOn);
  const last = laterOf(fromDbDay(series.startsOn), addDays(move.was.seriesOn, -1));
  const { count } = await tx.series.updateMany({
    where: { id: series.id, version: series.version },
    data: {
      endsOn: toDbDay(last),
      withoutOn: series.withoutOn.filter((on) => on < from),
      extraOn: series.extraOn.filter((on) => on < from),
      version: { increment: 1 },
    },
  });
  if (count === 0) return null;
  const { id } = await tx.series.create({ data: laterPart(series, move) });
  const later = { seriesId: series.id, startsAt: { gte: startsAt } };
  await tx.lesson.updateMany({ where: later, data: { seriesId: id } });
  return id;
}

function laterPart(series: Series, move: Move) {
  const { id: partedFromId, version: _first, ...own } = series;
  const from = toDbDay(move.was.seriesOn);
  const moved = movedTimes(series, move);
  const startsOn = toDbDay(move.becomes.on);
  return {
    ...own,
    ...moved,
    partedFromId,
    startsOn,
    endsOn: moved.endsOn < startsOn ? startsOn : moved.endsOn,
    withoutOn: series.withoutOn.filter((on) => on >= from),
    extraOn: series.extraOn.filter((on) => on >= from),
  };
}

function movedTimes(series: Series, { was, becomes }: Move) {
  const days = daysMoved(was, becomes);
  const endsOn = laterOf(fromDbDay(series.startsOn), addDays(fromDbDay(series.endsOn), days));
  return {
    recurrence: recurrenceText(shiftedRhythm(readRhythm(series.recurrence), days)),
    endsOn: toDbDay(endsOn),
    startMinute: Math.min(becomes.from, 1439),
    durationMinutes: Math.max(5, becomes.to - becomes.from),
  };
}
