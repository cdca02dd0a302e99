import { audit } from "~/db/audit";
import { notify } from "~/db/notices";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { formatWallTime } from "~/domain/calendar/wall-time";
import { type Outcome, succeed } from "~/domain/outcome";
import { displayName } from "~/domain/people/name";
import { paths } from "~/http/paths";
import type { LessonFields } from "./lesson.schema";
import { ensureMayPlanFor } from "./lesson-access.server";
import type { LessonFailure } from "./lesson-failure";
import { managedLesson } from "./managed-lesson.server";
import { resolveLesson } from "./resolve-lesson.server";

type Asked = Outcome<{ clusterId: string }, LessonFailure>;

/** Puts a lesson that is unwise before the planners: the form, filled in, with the trainer's words. */
export async function askPlanner(
  actor: Actor,
  fields: LessonFields,
  lessonId: string | null,
  outer?: Tx,
): Promise<Asked> {
  return inTransaction<Asked>(async (tx) => {
    if (lessonId) await managedLesson(tx, actor, lessonId);
    await ensureMayPlanFor(tx, actor, fields.clusterIds);
    const resolved = await resolveLesson(tx, fields, lessonId);
    if (!resolved.ok) return resolved;
    const { title } = resolved.value;
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.personId } });
    const name = displayName(person);
    const message = fields.plannerMessage ?? "";
    const time = { from: formatWallTime(fields.from), to: formatWallTime(fields.to) };
    const values = { name, title, on: fields.day, ...time, message };
    const draft = { ...draftOf(fields), overrideReason: `${name}: ${message}`.slice(0, 300) };
    const to = lessonId ? paths.lesson(lessonId, draft) : paths.newLesson(draft);
    const planners = await tx.account.findMany({ where: { role: "planner", disabledAt: null } });
    await notify(
      tx,
      planners.map(({ personId }) => ({ personId, kind: "lessonAsked", values, to })),
    );
    await audit(tx, actor, {
      action: "lesson.ask",
      subject: { type: "lesson", id: lessonId ?? "" },
      after: { ...values, clusterIds: fields.clusterIds },
    });
    return succeed({ clusterId: fields.clusterIds[0] ?? "" });
  }, outer);
}

/** The fields as an address carries them; empty ones are left out. */
function draftOf(fields: LessonFields): Record<string, string | readonly string[]> {
  const { ask: _a, plannerMessage: _p, override: _o, overrideReason: _r, ...rest } = fields;
  const { clusterIds, from, to, ...texts } = rest;
  const given = Object.entries(texts).filter(([, value]) => value !== null && value !== "");
  return {
    clusterIds,
    from: formatWallTime(from),
    to: formatWallTime(to),
    ...Object.fromEntries(given.map(([key, value]) => [key, String(value)])),
  };
}
