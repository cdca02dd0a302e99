import { audit } from "~/db/audit";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { AddLesson } from "./add-lesson.schema";
import { auditedLesson } from "./audited-lesson";
import { judgeFor } from "./judge-for.server";
import { clashBehind } from "./judge-lesson.server";
import { ensureMayPlanFor } from "./lesson-access.server";
import type { LessonFailure } from "./lesson-failure";
import { inLessonTurn } from "./lesson-turn.server";
import { overriding } from "./overriding";
import { resolveLesson } from "./resolve-lesson.server";
import { tellLessons } from "./tell-lessons.server";
import type { WantedLesson } from "./wanted-lesson";
import { createLessons } from "./write-lessons.server";

type Added = Outcome<{ lessonId: string }, LessonFailure>;

/** Puts one lesson into the schedule of its clusters, trainers and room. */
export async function addLesson(actor: Actor, input: AddLesson, outer?: Tx): Promise<Added> {
  let wanted: WantedLesson | null = null;
  try {
    return await inLessonTurn<Added>(async (tx) => {
      await ensureMayPlanFor(tx, actor, input.clusterIds);
      const resolved = await resolveLesson(tx, input, null);
      if (!resolved.ok) return resolved;
      wanted = resolved.value;
      const judged = await judgeFor(tx, actor, { planned: [wanted], override: input.override });
      if (!judged.ok) return judged;
      const warnings = judged.value.flat();
      const over = overriding(actor, warnings, input.overrideReason);
      const [lessonId = ""] = await createLessons(tx, [{ wanted, ...over }], actor.personId);
      await audit(tx, actor, {
        action: "lesson.add",
        subject: { type: "lesson", id: lessonId },
        after: auditedLesson(wanted, warnings),
        ...(over.overrideReason && { reason: over.overrideReason }),
      });
      await tellLessons(tx, actor, [lessonId]);
      return succeed({ lessonId });
    }, outer);
  } catch (thrown) {
    if (outer || !wanted) throw thrown;
    return fail(await clashBehind(thrown, [wanted]));
  }
}
