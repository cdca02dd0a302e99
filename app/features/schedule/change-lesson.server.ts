import { audit } from "~/db/audit";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import { auditedLesson } from "./audited-lesson";
import type { ChangeLesson } from "./change-lesson.schema";
import { judgeFor } from "./judge-for.server";
import { clashBehind } from "./judge-lesson.server";
import { ensureMayPlanFor } from "./lesson-access.server";
import type { LessonFailure } from "./lesson-failure";
import { announcedNow, keepOrigins } from "./lesson-origin.server";
import { inLessonTurn } from "./lesson-turn.server";
import { type ManagedLesson, managedLesson } from "./managed-lesson.server";
import { overridingAnew } from "./overriding";
import { resolveLesson } from "./resolve-lesson.server";
import { lessonsAsTold, tellLessons } from "./tell-lessons.server";
import type { WantedLesson } from "./wanted-lesson";
import { rewriteLessons } from "./write-lessons.server";

export type Changed = Outcome<{ lessonId: string }, LessonFailure>;

/** Gives a lesson another time, place, trainer, cluster or content. */
export function changeLesson(actor: Actor, input: ChangeLesson, outer?: Tx): Promise<Changed> {
  return rewriteLesson(actor, input, asEntered(actor, input), outer);
}

type Rewriting = Pick<ChangeLesson, "lessonId" | "version" | "override" | "overrideReason">;
export type Want = (tx: Tx, before: ManagedLesson) => Promise<Outcome<WantedLesson, LessonFailure>>;

/** A lesson as the form gives it, for clusters that the actor may plan for. */
export function asEntered(actor: Actor, input: ChangeLesson): Want {
  return async (tx, before) => {
    await ensureMayPlanFor(tx, actor, input.clusterIds);
    return resolveLesson(tx, input, before.id);
  };
}

/** Writes a lesson that takes place anew, as it is wanted. */
export async function rewriteLesson(
  actor: Actor,
  input: Rewriting,
  want: Want,
  outer?: Tx,
): Promise<Changed> {
  let wanted: WantedLesson | null = null;
  try {
    return await inLessonTurn<Changed>(async (tx) => {
      const before = await managedLesson(tx, actor, input.lessonId);
      const resolved = await want(tx, before);
      if (!before.active) return fail({ code: "cancelled" });
      if (!resolved.ok) return resolved;
      wanted = resolved.value;
      const judged = await judgeFor(tx, actor, {
        planned: [wanted],
        standing: [before],
        override: input.override,
      });
      if (!judged.ok) return judged;
      const warnings = judged.value.flat();
      const over = overridingAnew(actor, warnings, { before, reason: input.overrideReason });
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
