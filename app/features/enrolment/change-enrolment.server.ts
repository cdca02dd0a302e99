import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { enrolmentStep } from "~/db/enrolments";
import type { Prisma } from "~/db/generated/client";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { changeEnrolment as decide, endsTraining } from "~/domain/cohorts/enrolment";
import { withAgreedShare } from "~/domain/cohorts/enrolment-share";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { displayName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import type { ChangeEnrolment } from "./change-enrolment.schema";
import { claimTrainee, type LockedTrainee } from "./claim-trainee.server";
import { CONSEQUENCES, type Consequences } from "./consequence";
import type { EnrolmentFailure } from "./enrolment-failure";
import { affectedFrom } from "./find-affected.server";
import { returnTo } from "./return-to-cohort.server";

type Changed = Outcome<{ name: string }, EnrolmentFailure>;

/** Records the next step of an enrolment; when training ends with it, so does what depends on it. */
export async function changeEnrolment(
  actor: Actor,
  input: ChangeEnrolment,
  consequences: Consequences,
  outer?: Tx,
): Promise<Changed> {
  return inTransaction<Changed>(async (tx) => {
    const claimed = await claimTrainee(tx, actor, input);
    if (!claimed.ok) return claimed;
    const trainee = claimed.value;
    const steps = withAgreedShare(trainee.enrolments.map(enrolmentStep), trainee.partTimePercent);
    const decided = decide(steps, stepOf(input), today());
    if (!decided.ok) return decided;
    const { seen } = await affectedFrom(tx, trainee.id, input.effectiveOn);
    if (seen.join(" ") !== input.seen) return fail({ code: "stale" });
    const returned = await returnTo(tx, actor, trainee, input);
    if (!returned.ok) return returned;
    const ended = await endAll(tx, actor, input, consequences);
    if (!ended.ok) return ended;
    await write(tx, actor, { ...input, cohortId: returned.value && input.cohortId }, trainee, {
      ...ended.value,
      ...(returned.value && { cohort: returned.value }),
    });
    return succeed({ name: displayName(trainee.person) });
  }, outer);
}

/** Who comes back or changes their hours without a share is there full time. */
function stepOf({ state, effectiveOn, reason, partTimePercent }: ChangeEnrolment) {
  const share = { part_time: partTimePercent, enrolled: 100 } as const;
  const agreed = state === "part_time" || state === "enrolled" ? share[state] : null;
  return { state, effectiveOn, reason, partTimePercent: agreed };
}

async function endAll(
  tx: Tx,
  actor: Actor,
  { traineeId, state, effectiveOn, reason, closeAccess }: ChangeEnrolment,
  consequences: Consequences,
): Promise<Outcome<Record<string, Prisma.InputJsonValue | null>, EnrolmentFailure>> {
  const effect: Record<string, Prisma.InputJsonValue | null> = {};
  if (!endsTraining(state)) return succeed(effect);
  for (const name of CONSEQUENCES) {
    if (name === "access" && !closeAccess) continue;
    const ending = { traineeId, from: effectiveOn, reason };
    const ended = await consequences[name].end(actor, ending, tx);
    if (!ended.ok) return ended;
    effect[name] = ended.value;
  }
  return succeed(effect);
}

async function write(
  tx: Tx,
  actor: Actor,
  input: ChangeEnrolment,
  trainee: LockedTrainee,
  effect: Prisma.InputJsonObject,
): Promise<void> {
  ensure(can(actor, "enrolment.manage", null));
  const { state, effectiveOn, reason, partTimePercent } = stepOf(input);
  const { cohortId } = input;
  await tx.enrolment.create({
    data: {
      ...{ traineeId: trainee.id, state, reason, partTimePercent, cohortId, effect },
      effectiveOn: toDbDay(effectiveOn),
      recordedById: actor.personId,
    },
  });
  const last = trainee.enrolments.at(-1);
  await audit(tx, actor, {
    action: "enrolment.change",
    subject: { type: "trainee", id: trainee.id },
    ...(last && { before: { state: last.state, effectiveOn: fromDbDay(last.effectiveOn) } }),
    after: { state, effectiveOn, partTimePercent, cohortId },
    ...(reason && { reason }),
  });
}
