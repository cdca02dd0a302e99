import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { noticeBreachesOf } from "~/domain/placement/findings/notice-breach";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { isPublishable } from "~/domain/placement/plan-lifecycle";
import { answerWishes } from "./answer-wishes.server";
import { decideOn } from "./decide-publication.server";
import { writeEffective } from "./effective-plan.server";
import type { PlanFailure } from "./plan-failure";
import { loadPlanRecord, type PlanRecord } from "./plan-record.server";
import type { PublishPlan } from "./publish-plan.schema";
import { tellPublication } from "./tell-publication.server";
import { approve } from "./versions/approve-plan.server";

type Published = Outcome<{ cohortId: string; name: string }, PlanFailure>;

/**
 * Puts a draft in force from a Monday on in place of the cohort's plan so far, whose days before stay,
 * and answers every wish.
 */
export async function publishPlan(
  actor: Actor,
  input: PublishPlan,
  outer?: Tx,
): Promise<Published> {
  return inTransaction<Published>(async (tx) => {
    ensure(can(actor, "plan.publish", null));
    await lockCohort(tx, input.planId);
    const draft = found(await loadPlanRecord(tx, input.planId));
    const { plan } = draft;
    if (!isPublishable(plan.state)) return fail({ code: "not-editable" });
    const approved = await approve(tx, actor, draft);
    if (!approved.ok) return approved;
    const decided = await decideOn(tx, draft, input);
    if (!decided.ok) return decided;
    const { record, facts, changed, reason, overridden } = decided.value;
    if (!(await takeOver(tx, draft, input, record))) return fail({ code: "stale" });
    const { effectiveFrom } = input;
    const publication = await tx.publication.create({
      data: {
        ...{ planId: plan.id, publishedById: actor.personId, reason },
        ...{ effectiveFrom: toDbDay(effectiveFrom), replacesId: input.replacesId },
      },
    });
    await keepBreaches(tx, publication, changed);
    const answered = await answerWishes(tx, record, facts);
    await tellPublication(tx, plan.cohort.name, changed);
    await auditPublication(tx, actor, record, { reason, answered, overridden, effectiveFrom });
    return succeed({ cohortId: plan.cohort.id, name: plan.name });
  }, outer);
}

/** Each change that comes later than the programme's notice, with the reason that was given for it. */
async function keepBreaches(
  tx: Tx,
  { id, reason }: { id: string; reason: string | null },
  facts: PlanFacts,
): Promise<void> {
  await tx.noticeBreach.createMany({
    data: noticeBreachesOf(facts).map(({ traineeId, phaseId, startsOn, variant }) => ({
      ...{ publicationId: id, traineeId, phaseId, kind: variant },
      ...{ startsOn: toDbDay(startsOn), noticeWeeks: facts.noticeWeeks, reason: reason ?? "" },
    })),
  });
}

/** Publications of a cohort wait for each other, so that the later one sees what the earlier did. */
async function lockCohort(tx: Tx, planId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT "id" FROM "Cohort"
    WHERE "id" = (SELECT "cohortId" FROM "Plan" WHERE "id" = ${planId}::uuid)
    FOR NO KEY UPDATE`;
}

/** False when the plan or the one in force is no longer what the planner saw. */
async function takeOver(
  tx: Tx,
  draft: PlanRecord,
  { planId, version, replacesId }: PublishPlan,
  effective: PlanRecord,
): Promise<boolean> {
  const { plan } = draft;
  const [inForce] = plan.cohort.plans;
  if ((inForce?.id ?? null) !== replacesId) return false;
  const superseded = await tx.plan.updateMany({
    where: { cohortId: plan.cohort.id, state: "published" },
    data: { state: "superseded", version: { increment: 1 } },
  });
  if (superseded.count !== (inForce ? 1 : 0)) return false;
  await writeEffective(tx, draft, effective);
  const published = await tx.plan.updateMany({
    where: { id: planId, version, state: plan.state },
    data: { state: "published", version: { increment: 1 } },
  });
  return published.count === 1;
}

async function auditPublication(
  tx: Tx,
  actor: Actor,
  { plan }: PlanRecord,
  facts: {
    reason: string | null;
    effectiveFrom: Day;
    answered: number;
    overridden: { rule: string; values: Readonly<Record<string, string | number>> }[];
  },
): Promise<void> {
  const [before] = plan.cohort.plans;
  await audit(tx, actor, {
    action: "plan.publish",
    subject: { type: "plan", id: plan.id },
    ...(before && { before: { publishedId: before.id } }),
    after: {
      effectiveFrom: facts.effectiveFrom,
      placements: plan.placements.length,
      answeredWishes: facts.answered,
      overridden: facts.overridden.map(({ rule, values }) => ({ rule, values: { ...values } })),
    },
    ...(facts.reason && { reason: facts.reason }),
  });
}
