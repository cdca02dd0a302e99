import { randomUUID } from "node:crypto";
import { toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Day } from "~/domain/calendar/day";
import type { Overriding } from "./overriding";
import type { WantedLesson } from "./wanted-lesson";

/** A lesson to be written, with what it was planned in spite of. */
export type Judged = Overriding & { readonly wanted: WantedLesson };

/** A new lesson, and which date of which series it is. */
type Fresh = Judged & { readonly series?: { readonly id: string; readonly on: Day } | undefined };

/** New lessons in six statements, however many. */
export async function createLessons(
  tx: Tx,
  lessons: readonly Fresh[],
  createdById: string,
): Promise<string[]> {
  const written = lessons.map(({ wanted, ...over }) => ({
    ...over,
    wanted: { ...wanted, id: randomUUID() },
  }));
  await tx.lesson.createMany({
    data: written.map(({ wanted, series, ...over }) => ({
      id: wanted.id,
      ...ownOf(wanted),
      ...over,
      createdById,
      ...(series && { seriesId: series.id, seriesOn: toDbDay(series.on) }),
    })),
  });
  await addParts(
    tx,
    written.map(({ wanted }) => wanted),
  );
  return written.map(({ wanted }) => wanted.id);
}

/**
 * Writes lessons anew if each still has its version and takes place. Whoever has to leave goes
 * before any time changes: an old trainer may well be busy at the new time, and lessons that move
 * together may pass over each other's places.
 */
export async function rewriteLessons(
  tx: Tx,
  lessons: readonly (Judged & { readonly version: number })[],
): Promise<boolean> {
  const ids = lessons.flatMap(({ wanted }) => (wanted.id ? [wanted.id] : []));
  const where = { lessonId: { in: ids } };
  await tx.lessonTrainer.deleteMany({ where });
  await tx.lessonCluster.deleteMany({ where });
  await tx.lessonModule.deleteMany({ where });
  await tx.lessonLink.deleteMany({ where });
  await tx.lesson.updateMany({ where: { id: { in: ids } }, data: { roomId: null } });
  const rows = lessons.map(({ wanted, version, ...over }) => ({
    id: wanted.id,
    version,
    ...ownOf(wanted),
    ...over,
  }));
  const count = await updateAll(tx, rows);
  if (count < lessons.length) return false;
  await addParts(
    tx,
    lessons.map(({ wanted }) => wanted),
  );
  return true;
}

function updateAll(tx: Tx, rows: readonly object[]): Promise<number> {
  return tx.$executeRaw`
    UPDATE "Lesson" AS lesson
       SET "title" = wanted."title", "startsAt" = wanted."startsAt", "endsAt" = wanted."endsAt",
           "zone" = wanted."zone", "roomId" = wanted."roomId", "siteId" = wanted."siteId",
           "elsewhere" = wanted."elsewhere", "onlineUrl" = wanted."onlineUrl",
           "note" = wanted."note", "overridden" = wanted."overridden",
           "overrideReason" = wanted."overrideReason", "overriddenById" = wanted."overriddenById",
           "version" = lesson."version" + 1
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS wanted(
           "id" uuid, "version" int, "title" text, "startsAt" timestamptz, "endsAt" timestamptz,
           "zone" text, "roomId" uuid, "siteId" uuid, "elsewhere" text, "onlineUrl" text,
           "note" text, "overridden" text[], "overrideReason" text, "overriddenById" uuid)
     WHERE lesson."id" = wanted."id" AND lesson."version" = wanted."version" AND lesson."active"`;
}

function ownOf(wanted: WantedLesson) {
  const { id: _same, trainerIds: _t, clusterIds: _c, modules: _m, links: _l, ...own } = wanted;
  return own;
}

async function addParts(tx: Tx, lessons: readonly WantedLesson[]): Promise<void> {
  const each = <Row>(rows: (of: WantedLesson, carried: ReturnType<typeof carriedBy>) => Row[]) =>
    lessons.flatMap((lesson) => rows(lesson, carriedBy(lesson)));
  await tx.lessonTrainer.createMany({
    data: each(({ trainerIds }, carried) =>
      trainerIds.map((trainerId) => ({ ...carried, trainerId })),
    ),
  });
  await tx.lessonCluster.createMany({
    data: each(({ clusterIds }, carried) =>
      clusterIds.map((clusterId) => ({ ...carried, clusterId })),
    ),
  });
  await tx.lessonModule.createMany({
    data: each(({ modules }, { lessonId }) =>
      modules.map(({ moduleId, plannedMinutes }) => ({ lessonId, moduleId, plannedMinutes })),
    ),
  });
  await tx.lessonLink.createMany({
    data: each(({ links }, { lessonId }) =>
      links.map(({ title, url }, ordinal) => ({ lessonId, ordinal, title, url })),
    ),
  });
}

function carriedBy({ id, startsAt, endsAt }: WantedLesson) {
  return { lessonId: id ?? "", startsAt, endsAt, active: true };
}
