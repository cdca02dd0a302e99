import { z } from "zod";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { ALTERNATIVE_DAYS } from "~/domain/schedule/alternatives";
import { type SeriesDate, takesPlace } from "~/domain/schedule/series-dates";
import { now } from "~/platform/clock";
import { toAlternative } from "./alternative";
import { clashSentence } from "./clash-sentence";
import { type Known, knownAround } from "./known-surroundings.query.server";
import { visibleClusterIds } from "./lesson-access.server";
import type { LessonDraft } from "./lesson-draft";
import { previewSchema } from "./lesson-preview.schema";
import { alternativesIn, surroundingsIn } from "./lesson-surroundings";
import { plannedFrom } from "./resolve-lesson.server";
import { rhythmShape } from "./series.schema";
import { onDay, seriesDatesOf } from "./series-dates.query.server";
import type { SeriesPreview, SeriesPreviewRow } from "./series-preview";
import type { Planned } from "./wanted-lesson";

const rhythmSchema = z
  .object(rhythmShape)
  .refine(({ untilOn, phaseId }) => untilOn !== null || phaseId !== null);

/** So many clashing dates get alternatives; who has more has chosen the wrong hour. */
const MOST_WITH_ALTERNATIVES = 6;

/** Every date of a series as the form says it so far; null while something is missing. */
export async function previewSeries(
  actor: Actor,
  draft: LessonDraft,
): Promise<SeriesPreview | null> {
  ensure(can(actor, "lesson.plan", null));
  const lesson = previewSchema.safeParse(draft);
  const rhythm = rhythmSchema.safeParse(draft);
  if (!lesson.success || !rhythm.success) return null;
  const clusterIds = await visibleClusterIds(db, actor, lesson.data.clusterIds);
  const template = await plannedFrom(db, { ...lesson.data, clusterIds }, null);
  if (!template) return null;
  const dated = await seriesDatesOf(db, rhythm.data);
  if (!dated.ok) return { refused: dated.error, count: 0, clashing: 0, rows: [] };
  const rows = await rowsOf(dated.value.dates, (on) => onDay(template, on, lesson.data));
  return {
    refused: null,
    count: rows.filter(takesPlace).length,
    clashing: rows.filter(({ clashes }) => clashes.length > 0).length,
    rows,
  };
}

async function rowsOf(
  dates: readonly SeriesDate[],
  lessonOn: (on: SeriesDate["on"]) => Planned,
): Promise<SeriesPreviewRow[]> {
  const planned = dates.filter(takesPlace).map(({ on }) => lessonOn(on));
  const known = await knownAround(db, planned, ALTERNATIVE_DAYS);
  let searched = 0;
  return dates.map((date) => {
    if (!takesPlace(date)) return { ...date, clashes: [], warnings: [], alternatives: [] };
    const lesson = lessonOn(date.on);
    const { clashes, warnings } = surroundingsIn(known, lesson);
    const isSearched = clashes.length > 0 && searched++ < MOST_WITH_ALTERNATIVES;
    const alternatives = isSearched ? alternativesOf(known, lesson) : [];
    return { ...date, clashes: clashes.map(clashSentence), warnings, alternatives };
  });
}

function alternativesOf(known: Known, lesson: Planned) {
  return alternativesIn(known, lesson, now()).map((span) => toAlternative(span, lesson.zone));
}
