import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { type Announced, changedParts } from "~/domain/schedule/announced";
import { weekLessonParts } from "./week-lesson-rows.server";
import { toWeekLesson } from "./week-lessons.server";

/** Lessons as people read them now, by id. */
export async function announcedNow(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Announced>> {
  const rows = await tx.lesson.findMany({
    where: { id: { in: [...ids] } },
    include: weekLessonParts,
  });
  return new Map(
    rows.map((row) => {
      const { id, place, trainers } = toWeekLesson(row);
      return [id, { startsAt: row.startsAt, endsAt: row.endsAt, place, trainers }];
    }),
  );
}

/** Keeps what was first announced of lessons that differ from it, and forgets it where they do not. */
export async function keepOrigins(
  tx: Tx,
  before: ReadonlyMap<string, Announced>,
  changedAt: Date,
): Promise<void> {
  const ids = [...before.keys()];
  const where = { lessonId: { in: ids } } satisfies Prisma.LessonOriginWhereInput;
  const origins = await tx.lessonOrigin.findMany({ where });
  const now = await announcedNow(tx, ids);
  const kept = new Map(origins.map((origin) => [origin.lessonId, origin]));
  const differs = (lessonId: string) => {
    const [was, is] = [kept.get(lessonId) ?? before.get(lessonId), now.get(lessonId)];
    return was !== undefined && is !== undefined && changedParts(was, is).length > 0;
  };
  await tx.lessonOrigin.createMany({
    data: [...before].flatMap(([lessonId, was]) =>
      differs(lessonId) && !kept.has(lessonId)
        ? [{ lessonId, ...was, trainers: [...was.trainers], changedAt }]
        : [],
    ),
  });
  const settled = ids.filter((id) => kept.has(id) && !differs(id));
  if (settled.length > 0) {
    await tx.lessonOrigin.deleteMany({ where: { lessonId: { in: settled } } });
  }
}
