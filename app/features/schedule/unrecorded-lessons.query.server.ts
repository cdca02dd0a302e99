import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { CITY_ZONE, now, today } from "~/platform/clock";
import { weekLessonParts } from "./week-lesson-rows.server";
import { toWeekLesson } from "./week-lessons.server";

/** Older ones are no longer asked for. */
const ASKED_DAYS = 14;
const MOST_SHOWN = 8;

/** Lessons that a trainer holds, begun in the last two weeks, without attendance; newest first. */
export async function unrecordedLessons(actor: Actor) {
  if (actor.role !== "trainer" || !actor.trainerId) return [];
  const rows = await db.lesson.findMany({
    where: {
      active: true,
      trainers: { some: { trainerId: actor.trainerId } },
      clusters: { some: { cluster: { memberships: { some: {} } } } },
      attendances: { none: {} },
      startsAt: { gte: instantAt(addDays(today(), -ASKED_DAYS), 0, CITY_ZONE), lte: now() },
    },
    include: weekLessonParts,
    orderBy: { startsAt: "desc" },
    take: MOST_SHOWN,
  });
  return rows.map(toWeekLesson).map(({ id, title, on, from, to, clusters }) => ({
    ...{ id, title, on, from, to, clusters },
  }));
}
