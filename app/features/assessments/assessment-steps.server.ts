import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import { notify } from "~/db/notices";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { fail, succeed } from "~/domain/outcome";
import { displayName } from "~/domain/people/name";
import { type AssessmentStep, assessmentAfter } from "~/domain/progress/assessment-lifecycle";
import { paths } from "~/http/paths";
import { now, today } from "~/platform/clock";
import type { StepAssessment } from "./assessment.schema";
import { type LockedAssessment, lockedFor } from "./locked-assessment.server";
import type { Saved } from "./save-assessment.server";

/** The author opens a completed assessment again, before the talk. */
export function reopenAssessment(actor: Actor, input: StepAssessment, outer?: Tx): Promise<Saved> {
  return inTransaction<Saved>(async (tx) => {
    const row = await lockedFor(tx, actor, "assessment.write", input.assessmentId);
    return step(tx, actor, row, input, "reopen", { completedAt: null });
  }, outer);
}

/** The author says when it was talked over; from then on the trainee reads it. */
export function discussAssessment(
  actor: Actor,
  input: StepAssessment & { discussedOn: string },
  outer?: Tx,
): Promise<Saved> {
  return inTransaction<Saved>(async (tx) => {
    const row = await lockedFor(tx, actor, "assessment.write", input.assessmentId);
    const discussedOn = day(input.discussedOn);
    if (discussedOn > today()) return fail({ code: "talk-in-future", field: "discussedOn" });
    const done = await step(tx, actor, row, input, "discuss", {
      discussedOn: toDbDay(discussedOn),
    });
    if (done.ok) await tell(tx, row, row.trainee.personId, "assessmentDiscussed");
    return done;
  }, outer);
}

/** The trainee answers in writing; the last answer stands until a planner confirms. */
export function commentAssessment(
  actor: Actor,
  input: StepAssessment & { comment: string },
  outer?: Tx,
): Promise<Saved> {
  return inTransaction<Saved>(async (tx) => {
    const row = await lockedFor(tx, actor, "assessment.comment", input.assessmentId);
    const done = await step(tx, actor, row, input, "comment", {
      traineeComment: input.comment,
      commentedAt: now(),
    });
    if (done.ok) await tell(tx, row, row.authorId, "assessmentCommented");
    return done;
  }, outer);
}

/** A planner confirms that all went its way; after that nothing changes any more. */
export function confirmAssessment(actor: Actor, input: StepAssessment, outer?: Tx): Promise<Saved> {
  return inTransaction<Saved>(async (tx) => {
    const row = await lockedFor(tx, actor, "assessment.confirm", input.assessmentId);
    const done = await step(tx, actor, row, input, "confirm", {
      confirmedAt: now(),
      confirmedById: actor.personId,
    });
    if (!done.ok) return done;
    await tell(tx, row, row.trainee.personId, "assessmentConfirmed");
    await tell(tx, row, row.authorId, "assessmentConfirmed");
    return done;
  }, outer);
}

async function step(
  tx: Tx,
  actor: Actor,
  row: LockedAssessment,
  { assessmentId, version: read }: StepAssessment,
  name: AssessmentStep,
  data: Prisma.AssessmentUpdateInput,
): Promise<Saved> {
  const state = assessmentAfter(row.state, name);
  if (state === null) return fail({ code: "wrong-state" });
  if (row.version !== read) return fail({ code: "stale" });
  const { version } = await tx.assessment.update({
    where: { id: assessmentId },
    data: { ...data, state, version: { increment: 1 } },
  });
  await audit(tx, actor, {
    action: `assessment.${name}`,
    subject: { type: "assessment", id: assessmentId },
    before: { state: row.state },
    after: { state, traineeId: row.traineeId },
  });
  return succeed({ assessmentId, version });
}

type Kind = "assessmentDiscussed" | "assessmentCommented" | "assessmentConfirmed";

function tell(tx: Tx, row: LockedAssessment, personId: string, kind: Kind): Promise<void> {
  const values = { name: displayName(row.trainee.person) };
  return notify(tx, [{ personId, kind, values, to: paths.assessment(row.id) }]);
}
