import { awayOn } from "~/db/absences";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { found } from "~/domain/access/refusal";
import { type Day, dayOf } from "~/domain/calendar/day";
import { today } from "~/platform/clock";
import { inForceOn, lessonsVisibleTo } from "./lesson-scope.server";

/** A lesson that the actor sees, its people on that day, and whether the actor records them. */
export async function attendedLesson(client: Tx, actor: Actor, lessonId: string) {
  const scope = await lessonsVisibleTo(client, actor, today());
  const trainers = { where: inForceOn(today()), select: { trainerId: true } };
  const lesson = found(
    await client.lesson.findFirst({
      where: { AND: [{ id: lessonId }, scope] },
      include: {
        trainers: { select: { trainerId: true } },
        clusters: { select: { clusterId: true, cluster: { select: { trainers } } } },
        attendances: true,
      },
    }),
  );
  const on = dayOf(lesson.startsAt, lesson.zone);
  const canRecord = can(actor, "attendance.record", {
    trainerIds: lesson.trainers.map(({ trainerId }) => trainerId),
    clusters: lesson.clusters.map(({ cluster }) => ({
      trainerIds: cluster.trainers.map(({ trainerId }) => trainerId),
    })),
  });
  const clusterIds = lesson.clusters.map(({ clusterId }) => clusterId);
  return { lesson, on, canRecord, members: await membersOn(client, clusterIds, on) };
}

function membersOn(client: Tx, clusterIds: string[], on: Day) {
  const cluster = { select: { id: true, name: true, cohort: { select: { name: true } } } };
  return client.clusterMembership.findMany({
    where: { clusterId: { in: clusterIds }, ...inForceOn(on) },
    include: {
      cluster,
      trainee: { include: { person: true, absences: { where: awayOn(on) } } },
    },
  });
}
