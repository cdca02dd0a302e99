import { fromDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { dayOf } from "~/domain/calendar/day";
import { instantAt, MINUTES_PER_DAY, minuteOfDay } from "~/domain/calendar/wall-time";
import type { Span } from "~/domain/schedule/lesson";
import { followed, followedTime, type SeriesLesson } from "~/domain/schedule/series-change";
import { now } from "~/platform/clock";
import type { ChangeScope } from "./change-lesson.schema";
import { type ManagedLesson, managedParts, toManaged } from "./managed-lesson.server";
import type { WantedLesson } from "./wanted-lesson";

export interface SpreadLesson {
  readonly before: ManagedLesson;
  readonly wanted: WantedLesson;
}

/**
 * The lesson that is changed and those of its series that the change reaches: what takes place, is
 * not over and has no attendance yet. One query.
 */
export async function spreadChange(
  tx: Tx,
  { before, wanted }: SpreadLesson,
  scope: ChangeScope,
): Promise<SpreadLesson[]> {
  const rows = await tx.lesson.findMany({
    where: {
      seriesId: before.seriesId,
      active: true,
      id: { not: before.id },
      endsAt: { gt: now() },
      attendances: { none: {} },
      ...(scope === "following" && { startsAt: { gte: before.startsAt } }),
    },
    include: managedParts,
    orderBy: { startsAt: "asc" },
  });
  const others = rows.map(toManaged).map((own) => ({
    before: own,
    wanted: followedLesson(own, before, wanted),
  }));
  return [{ before, wanted }, ...others];
}

function followedLesson(own: ManagedLesson, was: ManagedLesson, becomes: WantedLesson) {
  const { place, ...carried } = followed(carriedBy(own), carriedBy(was), carriedBy(becomes));
  const time = followedTime(placed(own, own), placed(was, was), placed(becomes, was));
  return { id: own.id, ...carried, ...place, ...instantsOf(time, place.zone) };
}

/** All but the time; the place counts as a whole. */
function carriedBy(lesson: WantedLesson) {
  const { roomId, siteId, elsewhere, zone, trainerIds, clusterIds } = lesson;
  const { title, onlineUrl, note, modules, links } = lesson;
  const place = { roomId, siteId, elsewhere, zone };
  return { place, trainerIds, clusterIds, title, onlineUrl, note, modules, links };
}

/** When a lesson is, by the clocks of its place. @param row tells which date of the series it is. */
export function placed(
  { startsAt, endsAt, zone }: Span & { zone: string },
  row: ManagedLesson,
): SeriesLesson {
  const on = dayOf(startsAt, zone);
  return {
    seriesOn: row.seriesOn ? fromDbDay(row.seriesOn) : dayOf(row.startsAt, row.zone),
    on,
    from: minuteOfDay(startsAt, zone),
    to: dayOf(endsAt, zone) === on ? minuteOfDay(endsAt, zone) : MINUTES_PER_DAY,
  };
}

function instantsOf({ on, from, to }: Omit<SeriesLesson, "seriesOn">, zone: string): Span {
  return { startsAt: instantAt(on, from, zone), endsAt: instantAt(on, to, zone) };
}
