import { z } from "zod";
import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { dayOf } from "~/domain/calendar/day";
import { canTakeBack, endsTraining } from "~/domain/cohorts/enrolment";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { displayName } from "~/domain/people/name";
import { CITY_ZONE, today } from "~/platform/clock";
import { dayText } from "~/ui/form/schema";
import { claimTrainee, type LockedTrainee } from "./claim-trainee.server";
import { CONSEQUENCES, type Consequences } from "./consequence";
import type { EnrolmentFailure } from "./enrolment-failure";
import type { UndoEnrolment } from "./undo-enrolment.schema";

type Undone = Outcome<{ name: string }, EnrolmentFailure>;
type Step = LockedTrainee["enrolments"][number];

const effectSchema = z.looseObject({
  cohort: z.object({ cohortId: z.uuid(), entryOn: dayText() }).optional(),
});
type Effect = z.output<typeof effectSchema>;

/** Takes the last step back with everything it ended; what was taken back stays in the history. */
export async function undoEnrolment(
  actor: Actor,
  input: UndoEnrolment,
  consequences: Consequences,
  outer?: Tx,
): Promise<Undone> {
  return inTransaction<Undone>(async (tx) => {
    const claimed = await claimTrainee(tx, actor, input);
    if (!claimed.ok) return claimed;
    const trainee = claimed.value;
    const step = trainee.enrolments.at(-1);
    if (!step || step.id !== input.stepId) return fail({ code: "stale" });
    const refusal = refuse(trainee, step) ?? (await refuseDepended(tx, trainee, step));
    if (refusal) return fail(refusal);
    const effect = effectSchema.parse(step.effect ?? {});
    const restored = await restoreAll(tx, actor, effect, consequences);
    if (!restored.ok) return restored;
    await reverse(tx, actor, trainee, step, effect);
    return succeed({ name: displayName(trainee.person) });
  }, outer);
}

function refuse(trainee: LockedTrainee, step: Step): EnrolmentFailure | null {
  if (trainee.enrolments.length === 1) return { code: "first-step" };
  const recorded = dayOf(step.recordedAt, CITY_ZONE);
  const on = { effectiveOn: fromDbDay(step.effectiveOn), recordedOn: recorded };
  return canTakeBack(on, today()) ? null : { code: "too-late" };
}

/** Who would be out of training again must not have a cluster or a site from then on. */
async function refuseDepended(
  tx: Tx,
  trainee: LockedTrainee,
  step: Step,
): Promise<EnrolmentFailure | null> {
  const before = trainee.enrolments.at(-2)?.state;
  const wasAway = before === "applied" || (before && endsTraining(before));
  if (!wasAway || endsTraining(step.state)) return null;
  const from = { gte: step.effectiveOn };
  const where = { traineeId: trainee.id };
  const clusters = await tx.clusterMembership.count({
    where: { ...where, OR: [{ endsOn: null }, { endsOn: from }] },
  });
  const placements = await tx.placement.count({
    where: { ...where, endsOn: from, plan: { state: { not: "superseded" } } },
  });
  return clusters + placements > 0
    ? { code: "depended-on", values: { clusters, placements } }
    : null;
}

async function restoreAll(tx: Tx, actor: Actor, effect: Effect, consequences: Consequences) {
  for (const name of CONSEQUENCES) {
    const kept = effect[name];
    if (kept === undefined || kept === null) continue;
    const restored = await consequences[name].restore(actor, kept, tx);
    if (!restored.ok) return restored;
  }
  return succeed(null);
}

async function reverse(
  tx: Tx,
  actor: Actor,
  trainee: LockedTrainee,
  { id, effect: _, ...step }: Step,
  { cohort }: Effect,
): Promise<void> {
  await tx.enrolmentReversal.create({ data: { ...step, reversedById: actor.personId } });
  await tx.enrolment.delete({ where: { id } });
  if (cohort) {
    await tx.trainee.update({
      where: { id: trainee.id },
      data: { cohortId: cohort.cohortId, entryOn: toDbDay(cohort.entryOn) },
    });
  }
  await audit(tx, actor, {
    action: "enrolment.undo",
    subject: { type: "trainee", id: trainee.id },
    before: { state: step.state, effectiveOn: fromDbDay(step.effectiveOn) },
  });
}
