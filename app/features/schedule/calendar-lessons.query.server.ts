import { db } from "~/db/client";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import type { ClosedRange } from "~/domain/calendar/range";
import { rangeOfView } from "~/domain/schedule/view-range";
import { today } from "~/platform/clock";
import { type AskedSchedule, isOfMany } from "./asked-schedule.schema";
import { lessonsVisibleTo, startsWithin } from "./lesson-scope.server";
import { scheduleTarget } from "./schedule-target.server";
import { withParts } from "./week-lesson-rows.server";
import { toWeekLesson } from "./week-lessons.server";
import type { WeekLesson } from "./week-view";

/** `version` counts the changes that people see. */
export type CalendarLesson = WeekLesson & { readonly version: number };

/** The lessons of a schedule for a calendar, cancelled ones included. @param target null: one's own. */
export async function calendarLessons(
  actor: Actor,
  target: AskedSchedule["target"],
  range: ClosedRange,
): Promise<{ name: string; lessons: CalendarLesson[] }> {
  const asked = await scheduleTarget(actor, target);
  const lessons = await lessonsOf({ AND: [asked.scope, startsWithin(range)] });
  return { name: asked.target.name, lessons };
}

/** What a schedule's page shows, as its address asks for it. */
export async function calendarOfView(actor: Actor, asked: AskedSchedule) {
  const range = rangeOfView(asked.view, asked.on, isOfMany(asked.target?.kind ?? "me"));
  const { name, lessons } = await calendarLessons(actor, asked.target, range);
  const shown = lessons.filter(({ isCancelled }) => !isCancelled || !asked.hidesCancelled);
  return { name, lessons: shown, range };
}

/** One lesson within what the actor sees (404). */
export async function calendarLesson(actor: Actor, id: string): Promise<CalendarLesson> {
  const scope = await lessonsVisibleTo(db, actor, today());
  const [lesson] = await lessonsOf({ AND: [{ id }, scope] });
  return found(lesson);
}

async function lessonsOf(where: Prisma.LessonWhereInput): Promise<CalendarLesson[]> {
  const rows = await db.lesson.findMany({
    where,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  return (await withParts(db, rows)).map((row) => ({ ...toWeekLesson(row), version: row.version }));
}
