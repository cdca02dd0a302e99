import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { type Day, dayOf } from "~/domain/calendar/day";
import type { DayRange } from "~/domain/calendar/range";
import { MINUTES_PER_DAY, minuteOfDay } from "~/domain/calendar/wall-time";
import { changedParts } from "~/domain/schedule/announced";
import type { Span } from "~/domain/schedule/lesson";
import { now } from "~/platform/clock";
import { toLessonFact } from "./lesson-fact.server";
import { startsWithin } from "./lesson-scope.server";
import { type WeekLessonRow, weekLessonParts, withParts } from "./week-lesson-rows.server";
import type { LessonWas, WeekLesson, WeekView } from "./week-view";

/** The lessons of a scope that begin within a range, in order; as many queries for one as for all. */
export async function weekLessons(
  client: Tx,
  scope: Prisma.LessonWhereInput,
  range: DayRange,
): Promise<WeekLesson[]> {
  return (await withParts(client, await lessonRows(client, scope, range))).map(toWeekLesson);
}

/** Of each day its first lessons and the one that comes next; all of them counted. */
export async function firstLessonsOfDays(
  client: Tx,
  scope: Prisma.LessonWhereInput,
  { range, perDay }: { range: DayRange; perDay: number },
): Promise<Pick<WeekView, "lessons" | "counts" | "cancelledCount">> {
  const rows = await lessonRows(client, scope, range);
  const next = rows.find(({ active, endsAt }) => active && endsAt > now());
  const counts: Record<Day, number> = {};
  const shown = rows.filter((row) => {
    const on = dayOf(row.startsAt, row.zone);
    counts[on] = (counts[on] ?? 0) + 1;
    return counts[on] <= perDay || row === next;
  });
  const cancelledCount = rows.filter(({ active }) => !active).length;
  return { lessons: (await withParts(client, shown)).map(toWeekLesson), counts, cancelledCount };
}

function lessonRows(client: Tx, scope: Prisma.LessonWhereInput, range: DayRange) {
  return client.lesson.findMany({
    where: { AND: [scope, startsWithin(range)] },
    orderBy: [{ startsAt: "asc" }, { title: "asc" }],
  });
}

/** The first lesson of a scope that takes place and ends after an instant. */
export async function firstLessonAfter(
  client: Tx,
  scope: Prisma.LessonWhereInput,
  instant: Date,
): Promise<WeekLesson | null> {
  const row = await client.lesson.findFirst({
    where: { AND: [scope, { active: true, endsAt: { gt: instant } }] },
    include: weekLessonParts,
    orderBy: [{ startsAt: "asc" }, { title: "asc" }],
  });
  return row && toWeekLesson(row);
}

export function toWeekLesson(row: WeekLessonRow): WeekLesson {
  const { id, title, startsAt, endsAt, zone, trainers, clusters } = toLessonFact(row);
  const names = (named: readonly { name: string }[]) => named.map(({ name }) => name);
  const lesson = {
    id,
    version: row.version,
    title,
    ...timeOf({ startsAt, endsAt }, zone),
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    clusterIds: clusters.map((cluster) => cluster.id),
    clusters: names(clusters),
    trainers: names(trainers),
    ...placeOf(row),
    onlineUrl: row.onlineUrl,
    moduleCodes: row.modules.map(({ module }) => module.code).sort(),
    isCancelled: !row.active,
    cancelReason: row.cancelReason,
    seriesId: row.seriesId,
  };
  return { ...lesson, changed: changedSince(row, lesson) };
}

function timeOf({ startsAt, endsAt }: Span, zone: string) {
  const on = dayOf(startsAt, zone);
  const to = dayOf(endsAt, zone) === on ? minuteOfDay(endsAt, zone) : MINUTES_PER_DAY;
  return { on, from: minuteOfDay(startsAt, zone), to };
}

function changedSince(
  { origin, startsAt, endsAt, zone }: WeekLessonRow,
  is: { place: string | null; trainers: readonly string[] },
): LessonWas | null {
  if (!origin) return null;
  const { place, trainers } = origin;
  const parts = changedParts(origin, { ...is, startsAt, endsAt });
  return parts.length > 0 ? { parts, ...timeOf(origin, zone), place, trainers } : null;
}

function placeOf({ room, site, elsewhere }: WeekLessonRow): {
  place: string | null;
  address: string | null;
} {
  if (elsewhere) return { place: elsewhere, address: null };
  const of = room?.site ?? site;
  const postal = of && [of.street, `${of.postcode} ${of.city}`].filter(Boolean).join(", ");
  const names = [room?.name, of?.name].filter(Boolean).join(", ");
  return { place: names || null, address: room?.address ?? postal ?? null };
}
