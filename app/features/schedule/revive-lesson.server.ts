import { audit } from "~/db/audit";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { clashBehind, judgeLessons } from "./judge-lesson.server";
import type { LessonFailure } from "./lesson-failure";
import { inLessonTurn } from "./lesson-turn.server";
import { type ManagedLesson, managedLesson } from "./managed-lesson.server";
import type { ReviveLesson } from "./revive-lesson.schema";
import { lessonsAsTold, tellLessons } from "./tell-lessons.server";

type Revived = Outcome<{ lessonId: string }, LessonFailure>;

/** Lets a cancelled lesson take place after all, if its slot is still free. */
export async function reviveLesson(
  actor: Actor,
  { lessonId, version }: ReviveLesson,
  outer?: Tx,
): Promise<Revived> {
  let lesson: ManagedLesson | null = null;
  try {
    return await inLessonTurn<Revived>(async (tx) => {
      lesson = await managedLesson(tx, actor, lessonId);
      if (lesson.active) return fail({ code: "not-cancelled" });
      const judged = await judgeLessons(tx, [lesson], true);
      if (!judged.ok) return judged;
      const told = await lessonsAsTold(tx, [lessonId]);
      const { count } = await tx.lesson.updateMany({
        where: { id: lessonId, version, active: false },
        data: { active: true, cancelledAt: null, cancelReason: null, version: { increment: 1 } },
      });
      if (count === 0) return fail({ code: "stale" });
      await audit(tx, actor, {
        action: "lesson.revive",
        subject: { type: "lesson", id: lessonId },
        ...(lesson.cancelReason && { before: { cancelReason: lesson.cancelReason } }),
      });
      await tellLessons(tx, actor, [lessonId], told);
      return succeed({ lessonId });
    }, outer);
  } catch (thrown) {
    if (outer || !lesson) throw thrown;
    return fail(await clashBehind(thrown, [lesson]));
  }
}
