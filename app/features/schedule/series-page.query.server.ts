import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Series } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found, notFound } from "~/domain/access/refusal";
import { readRhythm } from "~/domain/schedule/recurrence";
import { seriesDates, takesPlace } from "~/domain/schedule/series-dates";
import { today } from "~/platform/clock";
import { manages } from "./lesson-access.server";
import { lessonsVisibleTo } from "./lesson-scope.server";
import type { SeriesPage } from "./series-page";
import { withParts } from "./week-lesson-rows.server";
import { toWeekLesson } from "./week-lessons.server";
import type { WeekLesson } from "./week-view";

/** A series for those who plan; out of sight when none of its lessons is in sight. */
export async function seriesPage(actor: Actor, seriesId: string): Promise<SeriesPage> {
  ensure(can(actor, "lesson.plan", null));
  const scope = await lessonsVisibleTo(db, actor, today());
  const lessons = await db.lesson.findMany({
    where: { AND: [{ seriesId }, scope] },
    orderBy: { startsAt: "asc" },
  });
  const rows = await withParts(db, lessons);
  if (rows.length === 0) notFound();
  const clusterIds = rows.flatMap(({ clusters }) => clusters.map(({ cluster }) => cluster.id));
  const series = found(
    await db.series.findUnique({
      where: { id: seriesId },
      include: { partedFrom: true, parts: { orderBy: { startsOn: "asc" } } },
    }),
  );
  const { partedFrom, parts, ...own } = series;
  return {
    ...factsOf(own, rows.map(toWeekLesson)),
    canManage: await manages(db, actor, clusterIds),
    skipped: skippedOf(own),
    parts: [...(partedFrom ? [partedFrom] : []), ...parts].map((part) => ({
      id: part.id,
      startsOn: fromDbDay(part.startsOn),
      endsOn: fromDbDay(part.endsOn),
    })),
    firstClusterId: clusterIds[0] ?? null,
  };
}

function factsOf(series: Series, lessons: readonly WeekLesson[]) {
  const namesIn = (names: (lesson: WeekLesson) => readonly string[]) => [
    ...new Set(lessons.flatMap(names)),
  ];
  return {
    id: series.id,
    version: series.version,
    title: series.title,
    rhythm: readRhythm(series.recurrence),
    startsOn: fromDbDay(series.startsOn),
    endsOn: fromDbDay(series.endsOn),
    startMinute: series.startMinute,
    endMinute: Math.min(1440, series.startMinute + series.durationMinutes),
    clusters: namesIn(({ clusters }) => clusters),
    trainers: namesIn(({ trainers }) => trainers),
    lessons,
  };
}

function skippedOf(series: Series): SeriesPage["skipped"] {
  return seriesDates({
    ...readRhythm(series.recurrence),
    startsOn: fromDbDay(series.startsOn),
    endsOn: fromDbDay(series.endsOn),
    skipsHolidays: series.skipsHolidays,
    without: series.withoutOn.map(fromDbDay),
    extra: series.extraOn.map(fromDbDay),
  })
    .filter((date) => !takesPlace(date))
    .map(({ on, holiday, state }) => ({ on, holiday: state === "holiday" ? holiday : null }));
}
