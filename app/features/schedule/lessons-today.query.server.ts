import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { now, today } from "~/platform/clock";
import { ownLessons } from "./own-lessons.server";
import { firstLessonAfter, weekLessons } from "./week-lessons.server";
import type { WeekLesson } from "./week-view";

export interface LessonsToday {
  /** All of today, cancelled ones too, in order. */
  readonly lessons: readonly WeekLesson[];
  /** Under way or next, today or on a later day. */
  readonly next: WeekLesson | null;
}

/** Today's lessons of a trainee or trainer, and the next one. */
export async function lessonsToday(actor: Actor): Promise<LessonsToday> {
  const scope = await ownLessons(db, actor);
  const on = today();
  return {
    lessons: await weekLessons(db, scope, { startsOn: on, endsOn: on }),
    next: await firstLessonAfter(db, scope, now()),
  };
}
