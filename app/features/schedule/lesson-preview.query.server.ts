import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { formatWallTime, minuteOfDay } from "~/domain/calendar/wall-time";
import { ALTERNATIVE_DAYS } from "~/domain/schedule/alternatives";
import { minutesOf } from "~/domain/schedule/lesson";
import { now } from "~/platform/clock";
import { toAlternative } from "./alternative";
import { changeScope } from "./change-lesson.schema";
import { clashSentence } from "./clash-sentence";
import { type Known, knownAround } from "./known-surroundings.query.server";
import { visibleClusterIds } from "./lesson-access.server";
import type { LessonDraft } from "./lesson-draft";
import type { StoredLesson } from "./lesson-fact.server";
import type { FollowingLesson, LessonPreview, SameDayLesson } from "./lesson-preview";
import { previewSchema } from "./lesson-preview.schema";
import { alternativesIn, surroundingsIn } from "./lesson-surroundings";
import { managedLesson } from "./managed-lesson.server";
import { plannedFrom } from "./resolve-lesson.server";
import { type SpreadLesson, spreadChange } from "./spread-change.server";
import type { Planned } from "./wanted-lesson";

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
  const clusterIds = await visibleClusterIds(db, actor, parsed.data.clusterIds);
  const planned = await plannedFrom(db, { ...parsed.data, clusterIds }, lessonId);
  if (!planned || planned.startsAt >= planned.endsAt) return null;
  return previewPlanned(planned, await othersOf(actor, draft, planned));
}

/** What is around a planned lesson. @param others those of its series that change along with it. */
export async function previewPlanned(
  planned: Planned,
  others: SpreadLesson[] | null = null,
): Promise<LessonPreview> {
  const all = [planned, ...(others ?? []).map(({ wanted }) => wanted)];
  const known = await knownAround(db, all, ALTERNATIVE_DAYS);
  const { clashes, warnings, sameDay } = surroundingsIn(known, planned);
  const clashing = new Set(clashes.map(({ lesson }) => lesson.id));
  const alternatives = clashes.length > 0 ? alternativesIn(known, planned, now()) : [];
  return {
    minutes: minutesOf(planned),
    clashes: clashes.map(clashSentence),
    warnings,
    sameDay: sameDay.map((lesson) => toSameDay(lesson, clashing.has(lesson.id))),
    alternatives: alternatives.map((span) => toAlternative(span, planned.zone)),
    others: others?.map((one) => toFollowing(known, one)) ?? null,
  };
}

/** The rest of the series, as far as the change is to reach. */
async function othersOf(
  actor: Actor,
  draft: LessonDraft,
  planned: Planned & { siteId: string | null; elsewhere: string | null },
): Promise<SpreadLesson[] | null> {
  const scope = changeScope.safeParse(draft.scope);
  if (!planned.id || !scope.success || scope.data === "this") return null;
  const before = await managedLesson(db, actor, planned.id);
  if (!before.seriesId) return null;
  const { title, onlineUrl, note, modules, links } = before;
  const wanted = { ...planned, title, onlineUrl, note, modules, links };
  return (await spreadChange(db, { before, wanted }, scope.data)).slice(1);
}

function toFollowing(known: Known, { before, wanted }: SpreadLesson): FollowingLesson {
  const { clashes, warnings } = surroundingsIn(known, wanted);
  return {
    id: before.id,
    ...toAlternative(wanted, wanted.zone),
    clashes: clashes.map(clashSentence),
    warnings,
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
