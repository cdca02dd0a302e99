import type { Series } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, notFound } from "~/domain/access/refusal";
import { today } from "~/platform/clock";
import { manages } from "./lesson-access.server";
import { lessonsVisibleTo } from "./lesson-scope.server";
import { type ManagedLesson, managedParts, toManaged } from "./managed-lesson.server";

export interface ManagedSeries {
  readonly series: Series;
  /** Those in sight, in order. */
  readonly lessons: readonly ManagedLesson[];
}

/** A series of which the actor sees lessons (404) and manages all of them (403). */
export async function managedSeries(tx: Tx, actor: Actor, id: string): Promise<ManagedSeries> {
  ensure(can(actor, "lesson.plan", null));
  const scope = await lessonsVisibleTo(tx, actor, today());
  const rows = await tx.lesson.findMany({
    where: { AND: [{ seriesId: id }, scope] },
    include: managedParts,
    orderBy: { startsAt: "asc" },
  });
  const lessons = rows.map(toManaged);
  if (lessons.length === 0) notFound();
  ensure(
    await manages(
      tx,
      actor,
      lessons.flatMap(({ clusterIds }) => clusterIds),
    ),
  );
  return { series: await tx.series.findUniqueOrThrow({ where: { id } }), lessons };
}
