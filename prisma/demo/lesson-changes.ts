// Some lessons are not as they were announced, have something to read, or were planned in spite of
// a warning.
import type { PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { displayName } from "../../app/domain/people/name";
import { chance, seedId } from "../seed-id";
import type { DemoLesson } from "./lessons";

const HOUR = 3_600_000;

export async function seedLessonChanges(
  db: PrismaClient,
  lessons: readonly DemoLesson[],
  today: Day,
): Promise<void> {
  const changed = lessons.filter(
    ({ id, active, on }) =>
      active && on >= today && on < addDays(today, 14) && chance(`changed:${id}`) < 0.12,
  );
  const rooms = new Map((await db.room.findMany()).map(({ id, name }) => [id, name]));
  const trainers = await db.trainer.findMany({ include: { person: true } });
  const names = new Map(trainers.map(({ id, person }) => [id, displayName(person)]));
  await db.lessonOrigin.createMany({
    data: changed.map((lesson, index) => ({
      lessonId: lesson.id,
      ...wasOf(lesson, rooms.get(lesson.roomId) ?? null, index),
      trainers: [names.get(lesson.cluster.trainerId) ?? ""],
    })),
  });
  await db.lessonLink.createMany({ data: lessons.filter(isWeekly).map(linkOf) });
}

/** By turns another time and another room. */
function wasOf({ startsAt, endsAt }: DemoLesson, place: string | null, index: number) {
  if (index % 2) return { startsAt, endsAt, place: "Besprechung 2.10" };
  const earlier = (instant: Date) => new Date(instant.getTime() - HOUR);
  return { startsAt: earlier(startsAt), endsAt: earlier(endsAt), place };
}

function isWeekly({ planned }: DemoLesson): boolean {
  return planned.isWeekly;
}

function linkOf({ id }: DemoLesson) {
  return {
    id: seedId(`link:${id}`),
    lessonId: id,
    ordinal: 0,
    title: "Fachliche Weisungen zum Meldewesen",
    url: "https://www.hamburg.de/service",
  };
}
