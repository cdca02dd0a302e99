import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { formatWallTime, minuteOfDay } from "~/domain/calendar/wall-time";
import { movedTo, standsAt } from "~/domain/schedule/moving";
import { changeScope } from "./change-lesson.schema";
import { draftFromAddress, type LessonDraft } from "./lesson-draft";
import type { LessonPreview } from "./lesson-preview";
import { previewPlanned } from "./lesson-preview.query.server";
import { type ManagedLesson, managedLesson } from "./managed-lesson.server";
import { moveLessonSchema } from "./move-lesson.schema";
import { spreadChange } from "./spread-change.server";

export interface LessonMove {
  readonly lessonId: string;
  readonly version: number;
  /** Null where it stands alone. */
  readonly seriesVersion: number | null;
  readonly title: string;
  /** Where it stands now, by the clocks of its place. */
  readonly on: string;
  readonly from: number;
  readonly to: number;
  /** What the form begins with. */
  readonly draft: LessonDraft;
  readonly preview: LessonPreview | null;
}

/** A lesson that somebody wants to move, held against everything at its new time. */
export async function lessonMove(
  actor: Actor,
  lessonId: string,
  search: URLSearchParams,
): Promise<LessonMove> {
  const lesson = await managedLesson(db, actor, lessonId);
  const { title, version, zone, endsAt } = lesson;
  const { day: on, from } = standsAt(lesson, zone);
  const draft = { day: on, from: formatWallTime(from), ...draftFromAddress(search) };
  const series = await seriesOf(lesson);
  return {
    seriesVersion: series?.version ?? null,
    ...{ lessonId, version, title, on, from, to: minuteOfDay(endsAt, zone), draft },
    preview: await previewAt(lesson, draft),
  };
}

/** The same while the lesson is being dragged or the form filled in. */
export async function previewMove(
  actor: Actor,
  lessonId: string,
  search: URLSearchParams,
): Promise<LessonPreview | null> {
  return previewAt(await managedLesson(db, actor, lessonId), draftFromAddress(search));
}

function seriesOf({ seriesId }: ManagedLesson) {
  return seriesId ? db.series.findUnique({ where: { id: seriesId } }) : null;
}

/** Null while day or time cannot be read. */
async function previewAt(lesson: ManagedLesson, draft: LessonDraft): Promise<LessonPreview | null> {
  const parsed = moveLessonSchema.shape.day.safeParse(draft.day);
  const time = moveLessonSchema.shape.from.safeParse(draft.from);
  if (!parsed.success || !time.success) return null;
  const to = { day: day(parsed.data), from: time.data };
  const wanted = { ...lesson, ...movedTo(lesson, to, lesson.zone) };
  const scope = changeScope.catch("this").parse(draft.scope);
  const isAlone = scope === "this" || !lesson.seriesId;
  const others = isAlone
    ? null
    : (await spreadChange(db, { before: lesson, wanted }, scope)).slice(1);
  return previewPlanned(wanted, others);
}
