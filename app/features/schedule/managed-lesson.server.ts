import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { today } from "~/platform/clock";
import { manages } from "./lesson-access.server";
import { lessonsVisibleTo } from "./lesson-scope.server";
import type { WantedLesson } from "./wanted-lesson";

/** What a row must bring along to be written again. */
export const managedParts = {
  trainers: { select: { trainerId: true } },
  clusters: { select: { clusterId: true } },
  modules: { select: { moduleId: true, plannedMinutes: true }, orderBy: { moduleId: "asc" } },
  links: { select: { title: true, url: true }, orderBy: { ordinal: "asc" } },
} satisfies Prisma.LessonInclude;

type Row = Prisma.LessonGetPayload<{ include: typeof managedParts }>;

export type ManagedLesson = Omit<Row, keyof typeof managedParts> & WantedLesson & { id: string };

/** A lesson that the actor sees (404) and manages (403), as it stands. */
export async function managedLesson(tx: Tx, actor: Actor, id: string): Promise<ManagedLesson> {
  ensure(can(actor, "lesson.plan", null));
  const scope = await lessonsVisibleTo(tx, actor, today());
  const where = { AND: [{ id }, scope] };
  const lesson = toManaged(found(await tx.lesson.findFirst({ where, include: managedParts })));
  ensure(await manages(tx, actor, lesson.clusterIds));
  return lesson;
}

export function toManaged({ trainers, clusters, ...row }: Row): ManagedLesson {
  return {
    ...row,
    trainerIds: trainers.map(({ trainerId }) => trainerId),
    clusterIds: clusters.map(({ clusterId }) => clusterId),
  };
}

/** A lesson to be written as it stands, without what only its row knows. */
export function wantedAsIs(lesson: ManagedLesson): WantedLesson {
  const { id, title, startsAt, endsAt, zone, trainerIds, clusterIds, modules, links } = lesson;
  const { roomId, siteId, elsewhere, onlineUrl, note } = lesson;
  const place = { roomId, siteId, elsewhere, zone };
  return {
    id,
    title,
    startsAt,
    endsAt,
    ...place,
    trainerIds,
    clusterIds,
    onlineUrl,
    note,
    modules,
    links,
  };
}
