import { db } from "~/db/client";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { formatWallTime } from "~/domain/calendar/wall-time";
import { today } from "~/platform/clock";
import { manages } from "./lesson-access.server";
import type { LessonDraft } from "./lesson-draft";
import type { ReadLesson } from "./lesson-page";
import { lessonsVisibleTo } from "./lesson-scope.server";
import { linkFields } from "./material-links";
import { weekLessonParts } from "./week-lesson-rows.server";
import { toWeekLesson } from "./week-lessons.server";
import type { WeekLesson } from "./week-view";

const parts = {
  ...weekLessonParts,
  modules: {
    select: {
      plannedMinutes: true,
      module: { select: { id: true, code: true, title: true } },
    },
    orderBy: { module: { code: "asc" } },
  },
  links: { select: { title: true, url: true }, orderBy: { ordinal: "asc" } },
  series: { select: { version: true } },
} satisfies Prisma.LessonInclude;

type Row = Prisma.LessonGetPayload<{ include: typeof parts }>;

export interface LessonPage {
  readonly lesson: ReadLesson;
  readonly canManage: boolean;
  /** What the form begins with. */
  readonly draft: LessonDraft;
}

/** One lesson with all that people read about it, and whether the reader may change it. */
export async function lessonPage(actor: Actor, lessonId: string): Promise<LessonPage> {
  const scope = await lessonsVisibleTo(db, actor, today());
  const row = found(
    await db.lesson.findFirst({ where: { AND: [{ id: lessonId }, scope] }, include: parts }),
  );
  const clusterIds = row.clusters.map(({ cluster }) => cluster.id);
  const lesson = {
    ...toWeekLesson(row),
    note: row.note,
    modules: row.modules.map(({ module, plannedMinutes }) => ({
      name: `${module.code} ${module.title}`,
      minutes: plannedMinutes,
    })),
    firstClusterId: clusterIds[0] ?? null,
    links: row.links,
    seriesVersion: row.series?.version ?? null,
    overrideReason: row.overrideReason,
  };
  return {
    lesson,
    canManage: await manages(db, actor, clusterIds),
    draft: draftOf(row, lesson, clusterIds),
  };
}

function draftOf(row: Row, lesson: WeekLesson, clusterIds: string[]): LessonDraft {
  const [trainer, coTrainer, third] = row.trainers.map((one) => one.trainer.id);
  const modules = row.modules.slice(0, 3).flatMap(({ module, plannedMinutes }, index) => [
    [`module${index + 1}`, module.id],
    [`minutes${index + 1}`, String(plannedMinutes)],
  ]);
  return {
    clusterIds,
    title: row.title,
    day: lesson.on,
    from: formatWallTime(lesson.from),
    to: formatWallTime(lesson.to),
    trainerId: trainer ?? "",
    coTrainerId: coTrainer ?? "",
    thirdTrainerId: third ?? "",
    place: placeChoiceOf(row),
    elsewhere: row.elsewhere ?? "",
    onlineUrl: row.onlineUrl ?? "",
    note: row.note ?? "",
    ...Object.fromEntries(modules),
    ...linkFields(row.links),
  };
}

function placeChoiceOf({ roomId, siteId, elsewhere }: Row): string {
  if (elsewhere) return "elsewhere";
  if (roomId) return `room:${roomId}`;
  return siteId ? `site:${siteId}` : "";
}
