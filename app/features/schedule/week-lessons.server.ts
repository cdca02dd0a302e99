import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { dayOf } from "~/domain/calendar/day";
import type { DayRange } from "~/domain/calendar/range";
import { MINUTES_PER_DAY, minuteOfDay } from "~/domain/calendar/wall-time";
import { changedParts } from "~/domain/schedule/announced";
import type { Span } from "~/domain/schedule/lesson";
import { lessonParts, toLessonFact } from "./lesson-fact.server";
import { startsWithin } from "./lesson-scope.server";
import type { LessonWas, WeekLesson } from "./week-view";

const address = { select: { name: true, street: true, postcode: true, city: true } } as const;

export const weekLessonParts = {
  ...lessonParts,
  room: { select: { id: true, name: true, address: true, site: address } },
  site: address,
  modules: { select: { module: { select: { code: true } } } },
  origin: true,
} satisfies Prisma.LessonInclude;

type Row = Prisma.LessonGetPayload<{ include: typeof weekLessonParts }>;

/**
 * The lessons of a scope that begin within a range, in order; as many queries for one as for all.
 * Relations are read on their own: joined, each lesson costs the database most of a millisecond.
 */
export async function weekLessons(
  client: Tx,
  scope: Prisma.LessonWhereInput,
  range: DayRange,
): Promise<WeekLesson[]> {
  const rows = await client.lesson.findMany({
    relationLoadStrategy: "query",
    where: { AND: [scope, startsWithin(range)] },
    include: weekLessonParts,
    orderBy: [{ startsAt: "asc" }, { title: "asc" }],
  });
  return rows.map(toWeekLesson);
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

export function toWeekLesson(row: Row): WeekLesson {
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
  { origin, startsAt, endsAt, zone }: Row,
  is: { place: string | null; trainers: readonly string[] },
): LessonWas | null {
  if (!origin) return null;
  const { place, trainers } = origin;
  const parts = changedParts(origin, { ...is, startsAt, endsAt });
  return parts.length > 0 ? { parts, ...timeOf(origin, zone), place, trainers } : null;
}

function placeOf({ room, site, elsewhere }: Row): { place: string | null; address: string | null } {
  if (elsewhere) return { place: elsewhere, address: null };
  const of = room?.site ?? site;
  const postal = of && [of.street, `${of.postcode} ${of.city}`].filter(Boolean).join(", ");
  const names = [room?.name, of?.name].filter(Boolean).join(", ");
  return { place: names || null, address: room?.address ?? postal ?? null };
}
