import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { formatWallTime, minuteOfDay } from "~/domain/calendar/wall-time";
import { minutesOf } from "~/domain/schedule/lesson";
import { today } from "~/platform/clock";
import { clashSentence } from "./clash-sentence";
import type { LessonDraft } from "./lesson-draft";
import type { StoredLesson } from "./lesson-fact.server";
import type { LessonPreview, SameDayLesson } from "./lesson-preview";
import { previewSchema } from "./lesson-preview.schema";
import { clustersVisibleTo } from "./lesson-scope.server";
import { surroundingsOf } from "./lesson-surroundings.query.server";
import { plannedFrom } from "./resolve-lesson.server";

/**
 * Holds what the form says so far against everything else; null while day, time or people are missing.
 * @param lessonId the lesson that is being changed, which never clashes with itself.
 */
export async function previewLesson(
  actor: Actor,
  draft: LessonDraft,
  lessonId: string | null,
): Promise<LessonPreview | null> {
  ensure(can(actor, "lesson.plan", null));
  const parsed = previewSchema.safeParse(draft);
  if (!parsed.success) return null;
  const visible = await db.cluster.findMany({
    where: { AND: [{ id: { in: parsed.data.clusterIds } }, clustersVisibleTo(actor, today())] },
    select: { id: true },
  });
  const clusterIds = visible.map(({ id }) => id);
  const planned = await plannedFrom(db, { ...parsed.data, clusterIds }, lessonId);
  if (!planned || planned.startsAt >= planned.endsAt) return null;
  const { clashes, warnings, sameDay } = await surroundingsOf(db, planned);
  const clashing = new Set(clashes.map(({ lesson }) => lesson.id));
  return {
    minutes: minutesOf(planned),
    clashes: clashes.map(clashSentence),
    warnings,
    sameDay: sameDay.map((lesson) => toSameDay(lesson, clashing.has(lesson.id))),
  };
}

function toSameDay(lesson: StoredLesson, isClash: boolean): SameDayLesson {
  const { id, title, startsAt, endsAt, zone } = lesson;
  const clock = (instant: Date) => formatWallTime(minuteOfDay(instant, zone));
  const named = [...lesson.clusters, ...lesson.trainers, ...(lesson.room ? [lesson.room] : [])];
  return {
    id,
    title,
    time: `${clock(startsAt)}–${clock(endsAt)}`,
    about: named.map(({ name }) => name).join(", "),
    isClash,
  };
}
