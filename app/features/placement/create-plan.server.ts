import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { encloses } from "~/domain/calendar/range";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { stayIn } from "~/domain/placement/change-placements";
import { needsSiteIn } from "~/domain/placement/participation";
import type { PlanState } from "~/domain/placement/plan-lifecycle";
import { today } from "~/platform/clock";
import type { CreatePlan } from "./create-plan.schema";
import type { PlanFailure } from "./plan-failure";
import { renewGuides } from "./renew-guides.server";

type Created = Outcome<{ planId: string }, PlanFailure>;

/**
 * A new draft for a cohort: empty, with the placements that are in force, or with another plan's, with
 * locks, practical trainers and reasons. Who has lost their practical trainer gets another of the site.
 */
export async function createPlan(actor: Actor, input: CreatePlan, outer?: Tx): Promise<Created> {
  return inTransaction<Created>(async (tx) => {
    ensure(can(actor, "plan.manage", null));
    const cohort = found(await loadCohort(tx, input.cohortId));
    if (cohort._count.phases === 0) return fail({ code: "no-phases" });
    const isTaken = cohort.plans.some(
      ({ name, state }) => name === input.name && state !== "superseded",
    );
    if (isTaken) return fail({ code: "name-taken", field: "name", values: { name: input.name } });
    const basis = basisOf(cohort.plans, input);
    if (input.basis === "copy") found(basis);
    if (input.basis === "published" && !basis) {
      return fail({ code: "nothing-published", field: "basis" });
    }
    const basedOnId = basis?.id ?? null;
    const plan = await tx.plan.create({
      data: { cohortId: cohort.id, name: input.name, createdById: actor.personId, basedOnId },
    });
    const copied = basedOnId ? await copyPlacements(tx, basedOnId, plan.id, today()) : 0;
    await renewGuides(tx, plan.id, today());
    if (basedOnId) await copyOverrides(tx, basedOnId, plan.id);
    await audit(tx, actor, {
      action: "plan.create",
      subject: { type: "plan", id: plan.id },
      after: { cohortId: cohort.id, name: input.name, basedOnId, placements: copied },
    });
    return succeed({ planId: plan.id });
  }, outer);
}

function basisOf(
  plans: readonly { id: string; state: PlanState }[],
  { basis, fromId }: CreatePlan,
) {
  if (basis === "empty") return undefined;
  return plans.find(({ id, state }) => (basis === "copy" ? id === fromId : state === "published"));
}

function loadCohort(tx: Tx, id: string) {
  return tx.cohort.findUnique({
    where: { id },
    select: {
      id: true,
      plans: { select: { id: true, name: true, state: true } },
      _count: { select: { phases: { where: { kind: "placement" } } } },
    },
  });
}

/** What has begun is copied as it was; what is to come only for those who will be there. */
async function copyPlacements(tx: Tx, from: string, to: string, on: Day): Promise<number> {
  const rows = await tx.placement.findMany({
    where: { planId: from },
    include: {
      phase: true,
      trainee: { select: { entryOn: true, enrolments: true } },
    },
  });
  const kept = rows.filter(({ phase, trainee }) => {
    const range = { startsOn: fromDbDay(phase.startsOn), endsOn: fromDbDay(phase.endsOn) };
    const steps = trainee.enrolments.map(({ state, effectiveOn }) => ({
      state,
      effectiveOn: fromDbDay(effectiveOn),
    }));
    return range.startsOn <= on || needsSiteIn(range, fromDbDay(trainee.entryOn), steps);
  });
  const data = kept.map(({ traineeId, siteId, phaseId, ...row }) => ({
    ...{ traineeId, siteId, phaseId, ...daysInPhase(row, on) },
    ...{ practicalTrainerId: row.practicalTrainerId, locked: row.locked, planId: to },
  }));
  await tx.placement.createMany({ data });
  return data.length;
}

/** Who answered for a broken rule, when and why, as long as it is broken for the same people. */
async function copyOverrides(tx: Tx, from: string, planId: string): Promise<void> {
  const given = await tx.planOverride.findMany({ where: { planId: from } });
  await tx.planOverride.createMany({
    data: given.map(({ id: _, ...row }) => ({ ...row, planId })),
  });
}

type Copied = { startsOn: Date; endsOn: Date; phase: { startsOn: Date; endsOn: Date } } & {
  trainee: { entryOn: Date };
};

/** A placement that its phase has left behind since follows it, unless it has begun. */
function daysInPhase({ phase, trainee, ...placed }: Copied, on: Day) {
  const stay = { startsOn: fromDbDay(placed.startsOn), endsOn: fromDbDay(placed.endsOn) };
  const range = { startsOn: fromDbDay(phase.startsOn), endsOn: fromDbDay(phase.endsOn) };
  const follows = !encloses(range, stay) && stay.startsOn > on && range.startsOn > on;
  const days = follows ? stayIn(range, fromDbDay(trainee.entryOn)) : stay;
  return { startsOn: toDbDay(days.startsOn), endsOn: toDbDay(days.endsOn) };
}
