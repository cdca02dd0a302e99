import { fromDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import { type NewNotice, notify } from "~/db/notices";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { type Day, dayOf, mondayOf } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { formatWallTime, minuteOfDay } from "~/domain/calendar/wall-time";
import { type LessonNews, newsOf, type ToldLesson } from "~/domain/schedule/lesson-news";
import { paths } from "~/http/paths";
import { CITY_ZONE, now } from "~/platform/clock";
import { weekLessonParts } from "./week-lesson-rows.server";
import { toWeekLesson } from "./week-lessons.server";

const dates = { startsOn: true, endsOn: true } as const;

const parts = {
  ...weekLessonParts,
  trainers: {
    select: {
      trainer: {
        select: {
          id: true,
          personId: true,
          person: { select: { givenName: true, familyName: true } },
        },
      },
    },
  },
  clusters: {
    select: {
      cluster: {
        select: {
          id: true,
          name: true,
          cohort: { select: { name: true } },
          memberships: { select: { ...dates, trainee: { select: { personId: true } } } },
        },
      },
    },
  },
} satisfies Prisma.LessonInclude;

type Row = Prisma.LessonGetPayload<{ include: typeof parts }>;

interface Told extends ToldLesson {
  readonly zone: string;
  readonly isOnline: boolean;
  readonly cancelReason: string | null;
}

export type ToldLessons = ReadonlyMap<string, Told>;

/** Lessons as people know them at this moment, with everybody whom they concern; one query. */
export async function lessonsAsTold(tx: Tx, ids: readonly string[]): Promise<ToldLessons> {
  const rows = await tx.lesson.findMany({ where: { id: { in: [...ids] } }, include: parts });
  return new Map(rows.map((row) => [row.id, toTold(row)]));
}

/**
 * Tells everybody whom a change of lessons concerns, but not whoever made it.
 * @param was as they were before, by id; what is missing there is new.
 */
export async function tellLessons(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
  was: ToldLessons = new Map(),
): Promise<void> {
  const is = await lessonsAsTold(tx, ids);
  const news = newsOf(was, [...is.values()], now());
  await notify(tx, news.filter(({ personId }) => personId !== actor.personId).map(noticeOf));
}

/** Members of its clusters on its day, and its trainers. */
function toTold(row: Row): Told {
  const { id, title, place, trainers } = toWeekLesson(row);
  const on = dayOf(row.startsAt, CITY_ZONE);
  const members = row.clusters.flatMap(({ cluster }) =>
    cluster.memberships.filter((membership) => isMemberOn(membership, on)),
  );
  const personIds = [
    ...row.trainers.map(({ trainer }) => trainer.personId),
    ...members.map(({ trainee }) => trainee.personId),
  ];
  const { startsAt, endsAt, zone, cancelReason } = row;
  return {
    ...{ id, title, place, trainers, startsAt, endsAt, zone, cancelReason },
    isOnline: row.onlineUrl !== null,
    isCancelled: !row.active,
    personIds: [...new Set(personIds)],
  };
}

function isMemberOn({ startsOn, endsOn }: { startsOn: Date; endsOn: Date | null }, on: Day) {
  return contains({ startsOn: fromDbDay(startsOn), endsOn: endsOn && fromDbDay(endsOn) }, on);
}

function noticeOf({ personId, kind, is, was, count }: LessonNews<Told>): NewNotice {
  const on = dayOf(is.startsAt, is.zone);
  const isSeen = count === 1 && kind !== "lessonWithoutYou";
  const before = whenOf(was);
  const values = {
    ...{ title: is.title, count },
    ...whenOf(is),
    ...{ wasOn: before.on, wasFrom: before.from, wasTo: before.to, wasWhere: before.where },
    place: placeOf(is),
    was: kind === "lessonTrainersChanged" ? namesOf(was) : placeOf(was),
    trainers: namesOf(is),
    reason: is.cancelReason ?? "",
  };
  return { personId, kind, values, to: isSeen ? paths.lesson(is.id) : paths.myWeek(mondayOf(on)) };
}

function whenOf(lesson: Told) {
  const { startsAt, endsAt, zone } = lesson;
  const time = (instant: Date) => formatWallTime(minuteOfDay(instant, zone));
  const where = lesson.place ? `, ${lesson.place}` : "";
  return { on: dayOf(startsAt, zone), from: time(startsAt), to: time(endsAt), where };
}

function placeOf({ place, isOnline }: Told): string {
  return place ?? (isOnline ? "online" : "–");
}

function namesOf({ trainers }: Told): string {
  return trainers.join(", ") || "–";
}
