import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { today } from "~/platform/clock";
import { manages } from "./lesson-access.server";
import { lessonsVisibleTo } from "./lesson-scope.server";
import type { Planned } from "./wanted-lesson";

const parts = {
  trainers: { select: { trainerId: true } },
  clusters: { select: { clusterId: true } },
  modules: { select: { moduleId: true, plannedMinutes: true } },
} satisfies Prisma.LessonInclude;

export type ManagedLesson = Prisma.LessonGetPayload<{ include: typeof parts }> & Planned;

/** A lesson that the actor sees (404) and manages (403), as it stands. */
export async function managedLesson(tx: Tx, actor: Actor, id: string): Promise<ManagedLesson> {
  ensure(can(actor, "lesson.plan", null));
  const scope = await lessonsVisibleTo(tx, actor, today());
  const row = found(await tx.lesson.findFirst({ where: { AND: [{ id }, scope] }, include: parts }));
  const lesson = {
    ...row,
    trainerIds: row.trainers.map(({ trainerId }) => trainerId),
    clusterIds: row.clusters.map(({ clusterId }) => clusterId),
  };
  ensure(await manages(tx, actor, lesson.clusterIds));
  return lesson;
}
