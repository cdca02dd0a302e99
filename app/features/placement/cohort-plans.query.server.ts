import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";
import { isEditable, PLAN_STATES, type PlanState } from "~/domain/placement/plan-lifecycle";
import { personNames } from "./person-names.server";

export type CohortPlans = Awaited<ReturnType<typeof cohortPlans>>;

/** Every plan of a cohort, drafts first, then what is and was in force. */
export async function cohortPlans(actor: Actor, cohortId: string) {
  ensure(can(actor, "plan.read", null));
  const cohort = found(await loadCohort(cohortId));
  const names = await personNames(
    db,
    cohort.plans.flatMap(({ createdById, publication }) => [
      createdById,
      publication?.publishedById ?? null,
    ]),
  );
  const plans = cohort.plans.map(({ publication, _count, ...plan }) => ({
    id: plan.id,
    name: plan.name,
    state: plan.state,
    version: plan.version,
    isEditable: isEditable(plan.state),
    placements: _count.placements,
    basedOn: plan.basedOn?.name ?? null,
    createdAt: plan.createdAt.toISOString(),
    createdBy: names.get(plan.createdById ?? "") ?? null,
    publishedAt: publication?.publishedAt.toISOString() ?? null,
    publishedBy: names.get(publication?.publishedById ?? "") ?? null,
    reason: publication?.reason ?? null,
    since: publication ? fromDbDay(publication.effectiveFrom) : null,
  }));
  return {
    cohort: { id: cohort.id, name: cohort.name, trainees: cohort._count.trainees },
    phases: cohort.phases.map(({ id, title, startsOn, endsOn }) => ({
      ...{ id, title },
      startsOn: fromDbDay(startsOn),
      endsOn: fromDbDay(endsOn),
    })),
    breaches: breachesOf(cohort.plans),
    plans: plans.sort((a, b) => orderOf(a.state) - orderOf(b.state)),
  };
}

const breachNames = {
  trainee: { select: { person: { select: { givenName: true, familyName: true } } } },
  phase: { select: { title: true } },
} as const;

function loadCohort(id: string) {
  return db.cohort.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      _count: { select: { trainees: true } },
      phases: { where: { kind: "placement" }, orderBy: { startsOn: "asc" } },
      plans: {
        orderBy: { createdAt: "desc" },
        include: {
          publication: { include: { breaches: { include: breachNames } } },
          basedOn: { select: { name: true } },
          _count: { select: { placements: true } },
        },
      },
    },
  });
}

type PlanRows = NonNullable<Awaited<ReturnType<typeof loadCohort>>>["plans"];

/** Whatever was published too late, the latest publication first. */
function breachesOf(plans: PlanRows) {
  const published = plans.flatMap(({ name, publication }) =>
    publication ? [{ name, publication }] : [],
  );
  published.sort(
    (a, b) => b.publication.publishedAt.getTime() - a.publication.publishedAt.getTime(),
  );
  return published.flatMap(({ name: plan, publication }) =>
    publication.breaches.map(({ id, kind, startsOn, reason, trainee, phase }) => ({
      ...{ id, kind, reason, plan, phase: phase.title, name: displayName(trainee.person) },
      startsOn: fromDbDay(startsOn),
      publishedAt: publication.publishedAt.toISOString(),
    })),
  );
}

function orderOf(state: PlanState): number {
  return PLAN_STATES.indexOf(state);
}
