import { audit } from "~/db/audit";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { auditedLesson } from "./audited-lesson";
import type { ChangeLesson } from "./change-lesson.schema";
import { clashBehind, judgeLesson } from "./judge-lesson.server";
import { ensureMayPlanFor } from "./lesson-access.server";
import type { LessonFailure } from "./lesson-failure";
import { inLessonTurn } from "./lesson-turn.server";
import { managedLesson } from "./managed-lesson.server";
import { resolveLesson } from "./resolve-lesson.server";
import type { WantedLesson } from "./wanted-lesson";

type Changed = Outcome<{ lessonId: string }, LessonFailure>;

/** Gives a lesson another time, place, trainer, cluster or content. */
export async function changeLesson(
  actor: Actor,
  input: ChangeLesson,
  outer?: Tx,
): Promise<Changed> {
  let wanted: WantedLesson | null = null;
  try {
    return await inLessonTurn<Changed>(async (tx) => {
      const before = await managedLesson(tx, actor, input.lessonId);
      await ensureMayPlanFor(tx, actor, input.clusterIds);
      if (!before.active) return fail({ code: "cancelled" });
      const resolved = await resolveLesson(tx, input, before.id);
      if (!resolved.ok) return resolved;
      wanted = resolved.value;
      const judged = await judgeLesson(tx, wanted, input.override);
      if (!judged.ok) return judged;
      if (!(await replace(tx, wanted, before.id, input.version))) return fail({ code: "stale" });
      await audit(tx, actor, {
        action: "lesson.change",
        subject: { type: "lesson", id: before.id },
        before: auditedLesson(before),
        after: auditedLesson(wanted, judged.value),
        ...(judged.value.length > 0 && input.overrideReason && { reason: input.overrideReason }),
      });
      return succeed({ lessonId: before.id });
    }, outer);
  } catch (thrown) {
    if (outer || !wanted) throw thrown;
    return fail(await clashBehind(thrown, wanted));
  }
}

/** Who leaves goes before the time changes: the old trainer may well be busy at the new time. */
async function replace(tx: Tx, wanted: WantedLesson, id: string, version: number) {
  const { id: _same, trainerIds, clusterIds, modules, ...own } = wanted;
  await tx.lessonTrainer.deleteMany({ where: { lessonId: id } });
  await tx.lessonCluster.deleteMany({ where: { lessonId: id } });
  await tx.lessonModule.deleteMany({ where: { lessonId: id } });
  const { count } = await tx.lesson.updateMany({
    where: { id, version, active: true },
    data: { ...own, version: { increment: 1 } },
  });
  if (count === 0) return false;
  const carried = { lessonId: id, startsAt: own.startsAt, endsAt: own.endsAt, active: true };
  await tx.lessonTrainer.createMany({
    data: trainerIds.map((trainerId) => ({ ...carried, trainerId })),
  });
  await tx.lessonCluster.createMany({
    data: clusterIds.map((clusterId) => ({ ...carried, clusterId })),
  });
  await tx.lessonModule.createMany({
    data: modules.map((module) => ({ lessonId: id, ...module })),
  });
  return true;
}
