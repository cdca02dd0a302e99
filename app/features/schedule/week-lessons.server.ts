import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { dayOf } from "~/domain/calendar/day";
import type { DayRange } from "~/domain/calendar/range";
import { MINUTES_PER_DAY, minuteOfDay } from "~/domain/calendar/wall-time";
import { lessonParts, toLessonFact } from "./lesson-fact.server";
import { startsWithin } from "./lesson-scope.server";
import type { WeekLesson } from "./week-view";

const address = { select: { name: true, street: true, postcode: true, city: true } } as const;

export const weekLessonParts = {
  ...lessonParts,
  room: { select: { id: true, name: true, address: true, site: address } },
  site: address,
  modules: { select: { module: { select: { code: true } } } },
} satisfies Prisma.LessonInclude;

type Row = Prisma.LessonGetPayload<{ include: typeof weekLessonParts }>;

/** The lessons of a scope that begin within a range, in order; as many queries for one as for all. */
export async function weekLessons(
  client: Tx,
  scope: Prisma.LessonWhereInput,
  range: DayRange,
): Promise<WeekLesson[]> {
  const rows = await client.lesson.findMany({
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
  const on = dayOf(startsAt, zone);
  const names = (named: readonly { name: string }[]) => named.map(({ name }) => name);
  return {
    id,
    title,
    on,
    from: minuteOfDay(startsAt, zone),
    to: dayOf(endsAt, zone) === on ? minuteOfDay(endsAt, zone) : MINUTES_PER_DAY,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    clusters: names(clusters),
    trainers: names(trainers),
    ...placeOf(row),
    onlineUrl: row.onlineUrl,
    moduleCodes: row.modules.map(({ module }) => module.code).sort(),
    isCancelled: !row.active,
    cancelReason: row.cancelReason,
  };
}

function placeOf({ room, site }: Row): { place: string | null; address: string | null } {
  const of = room?.site ?? site;
  const postal = of && [of.street, `${of.postcode} ${of.city}`].filter(Boolean).join(", ");
  const names = [room?.name, of?.name].filter(Boolean).join(", ");
  return { place: names || null, address: room?.address ?? postal ?? null };
}
