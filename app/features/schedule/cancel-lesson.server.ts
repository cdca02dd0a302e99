import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { CancelLesson } from "./cancel-lesson.schema";
import type { LessonFailure } from "./lesson-failure";
import { managedLesson } from "./managed-lesson.server";
import { lessonsAsTold, tellLessons } from "./tell-lessons.server";

type Cancelled = Outcome<{ lessonId: string }, LessonFailure>;

/** Calls a lesson off with a reason that everybody sees; its trainers, clusters and room are free again. */
export function cancelLesson(actor: Actor, input: CancelLesson, outer?: Tx): Promise<Cancelled> {
  const { lessonId, version, reason } = input;
  return inTransaction<Cancelled>(async (tx) => {
    const lesson = await managedLesson(tx, actor, lessonId);
    if (!lesson.active) return fail({ code: "cancelled" });
    const told = await lessonsAsTold(tx, [lessonId]);
    const { count } = await tx.lesson.updateMany({
      where: { id: lessonId, version, active: true },
      data: {
        active: false,
        cancelledAt: now(),
        cancelReason: reason,
        version: { increment: 1 },
      },
    });
    if (count === 0) return fail({ code: "stale" });
    await audit(tx, actor, {
      action: "lesson.cancel",
      subject: { type: "lesson", id: lessonId },
      reason,
    });
    await tellLessons(tx, actor, [lessonId], told);
    return succeed({ lessonId });
  }, outer);
}
