import { audit } from "~/db/audit";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import { clashBehind, judgeLessons } from "./judge-lesson.server";
import type { LessonFailure } from "./lesson-failure";
import { inLessonTurn } from "./lesson-turn.server";
import { type ManagedLesson, managedLesson } from "./managed-lesson.server";
import type { MergeLessons } from "./merge-lessons.schema";
import { mergeTargets } from "./merge-targets.server";
import { lessonsAsTold, tellLessons } from "./tell-lessons.server";
import type { Planned } from "./wanted-lesson";

type Merged = Outcome<{ lessonId: string }, LessonFailure>;

/** A lesson joins another cluster's: it is called off, and its clusters come to the other one. */
export async function mergeLessons(actor: Actor, input: MergeLessons, outer?: Tx): Promise<Merged> {
  let planned: Planned | null = null;
  try {
    return await inLessonTurn<Merged>(async (tx) => {
      const lesson = await managedLesson(tx, actor, input.lessonId);
      const into = await managedLesson(tx, actor, input.intoId);
      if (hasJoined(lesson, into)) return succeed({ lessonId: into.id });
      if (!lesson.active || !into.active) return fail({ code: "cancelled" });
      const targets = (await mergeTargets(tx, actor, [lesson])).get(lesson.id) ?? [];
      if (!targets.some(({ id }) => id === into.id)) return fail({ code: "merge-not-possible" });
      planned = { ...into, clusterIds: [...into.clusterIds, ...lesson.clusterIds] };
      const ids = [lesson.id, into.id];
      const told = await lessonsAsTold(tx, ids);
      if (!(await callOff(tx, input))) return fail({ code: "stale" });
      const judged = await judgeLessons(tx, [planned], true);
      if (!judged.ok) return judged;
      await join(tx, lesson, into);
      await audit(tx, actor, {
        action: "lesson.merge",
        subject: { type: "lesson", id: lesson.id },
        after: { intoId: into.id },
        reason: input.reason,
      });
      await tellLessons(tx, actor, ids, told);
      return succeed({ lessonId: into.id });
    }, outer);
  } catch (thrown) {
    if (outer || !planned) throw thrown;
    return fail(await clashBehind(thrown, [planned]));
  }
}

/** Somebody, or a second click, has said so already. */
function hasJoined(lesson: ManagedLesson, into: ManagedLesson): boolean {
  const isThere = lesson.clusterIds.every((id) => into.clusterIds.includes(id));
  return !lesson.active && into.active && lesson.clusterIds.length > 0 && isThere;
}

async function callOff(tx: Tx, { lessonId: id, version, reason }: MergeLessons) {
  const { count } = await tx.lesson.updateMany({
    where: { id, version, active: true },
    data: {
      active: false,
      cancelledAt: now(),
      cancelReason: reason,
      version: { increment: 1 },
    },
  });
  return count > 0;
}

async function join(tx: Tx, lesson: ManagedLesson, into: ManagedLesson): Promise<void> {
  const { id: lessonId, startsAt, endsAt } = into;
  await tx.lessonCluster.createMany({
    data: lesson.clusterIds.map((clusterId) => ({
      ...{ lessonId, clusterId, startsAt, endsAt, active: true },
    })),
  });
  await tx.lesson.update({ where: { id: lessonId }, data: { version: { increment: 1 } } });
}
