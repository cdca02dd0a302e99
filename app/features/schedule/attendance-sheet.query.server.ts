import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { compareNames, displayName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import type { AttendanceSheet } from "./attendance-sheet";
import { attendedLesson } from "./attended-lesson.server";

/** The list to record a lesson's attendance; null for who does not record it, or not yet. */
export async function attendanceSheet(
  actor: Actor,
  lessonId: string,
): Promise<AttendanceSheet | null> {
  if (actor.role !== "trainer") return null;
  const { lesson, on, canRecord, members } = await attendedLesson(db, actor, lessonId);
  if (!canRecord || !lesson.active || on > today()) return null;
  const marks = new Map(lesson.attendances.map(({ traineeId, mark }) => [traineeId, mark]));
  return {
    isRecorded: lesson.attendances.length > 0,
    members: members
      .map(({ trainee }) => trainee)
      .sort((a, b) => compareNames(a.person, b.person))
      .map(({ id, person, absences }) => ({
        id,
        name: displayName(person),
        mark: marks.get(id) ?? (absences.length > 0 ? "excused" : "present"),
      })),
  };
}
