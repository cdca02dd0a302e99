import type { Day } from "~/domain/calendar/day";
import type { WeekLesson } from "./week-view";

/** Lessons under their days, in their order. */
export function lessonsByDay(lessons: readonly WeekLesson[]): ReadonlyMap<Day, WeekLesson[]> {
  const days = new Map<Day, WeekLesson[]>();
  for (const lesson of lessons) {
    const known = days.get(lesson.on);
    if (known) known.push(lesson);
    else days.set(lesson.on, [lesson]);
  }
  return days;
}
