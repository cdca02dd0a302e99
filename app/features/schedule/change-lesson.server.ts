import { audit } from "~/db/audit";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import { auditedLesson } from "./audited-lesson";
import type { ChangeLesson } from "./change-lesson.schema";
import { clashBehind, judgeLessons } from "./judge-lesson.server";
import { ensureMayPlanFor } from "./lesson-access.server";
import type { LessonFailure } from "./lesson-failure";
import { announcedNow, keepOrigins } from "./lesson-origin.server";
import { inLessonTurn } from "./lesson-turn.server";
import { managedLesson } from "./managed-lesson.server";
import { overriding } from "./overriding";
import { resolveLesson } from "./resolve-lesson.server";
import { lessonsAsTold, tellLessons } from "./tell-lessons.server";
import type { WantedLesson } from "./wanted-lesson";
import { rewriteLessons } from "./write-lessons.server";

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
      const judged = await judgeLessons(tx, [wanted], input.override);
      if (!judged.ok) return judged;
      const warnings = judged.value.flat();
      const over = overriding(actor, warnings, input.overrideReason);
      const announced = await announcedNow(tx, [before.id]);
      const told = await lessonsAsTold(tx, [before.id]);
      const { version } = input;
      if (!(await rewriteLessons(tx, [{ wanted, version, ...over }]))) {
        return fail({ code: "stale" });
      }
      await keepOrigins(tx, announced, now());
      await audit(tx, actor, {
        action: "lesson.change",
        subject: { type: "lesson", id: before.id },
        before: auditedLesson(before),
        after: auditedLesson(wanted, warnings),
        ...(over.overrideReason && { reason: over.overrideReason }),
      });
      await tellLessons(tx, actor, [before.id], told);
      return succeed({ lessonId: before.id });
    }, outer);
  } catch (thrown) {
    if (outer || !wanted) throw thrown;
    return fail(await clashBehind(thrown, [wanted]));
  }
}
