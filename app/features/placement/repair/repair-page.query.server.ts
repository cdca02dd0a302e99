import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { trainerRatio } from "~/domain/placement/findings/trainer-ratio";
import { isEditable } from "~/domain/placement/plan-lifecycle";
import { damagesOf } from "~/domain/placement/proposal/damage";
import { today } from "~/platform/clock";
import { factsOf, ruleBookOfPlan } from "../plan-facts.server";
import { loadPlanRecord } from "../plan-record.server";
import { namesIn } from "../proposal/preview";
import { lostGuides } from "../renew-guides.server";

export type RepairPage = Awaited<ReturnType<typeof repairPage>>;

/**
 * What in a plan cannot stay as it is, and since when; nothing is changed by looking.
 * @param relieve sites that are ticked from the beginning.
 */
export async function repairPage(actor: Actor, planId: string, relieve: readonly string[] = []) {
  ensure(can(actor, "plan.manage", null));
  const record = found(await loadPlanRecord(db, planId));
  const { plan } = record;
  const facts = factsOf(record, today());
  const book = ruleBookOfPlan(record);
  const name = namesIn(facts);
  const damages = damagesOf(facts, book).map((one) => ({
    ...one,
    name: name.trainee(one.traineeId),
    phase: name.phase(one.phaseId),
    site: name.site(one.siteId),
    hasBegun: one.siteId !== null && one.from <= facts.today,
  }));
  const coming = facts.phases.filter(({ endsOn }) => endsOn > facts.today).map(({ id }) => id);
  const unguided = trainerRatio(facts, book["trainer-ratio"])
    .filter(({ phaseIds = [] }) => phaseIds.some((id) => coming.includes(id)))
    .flatMap(({ siteIds = [] }) => siteIds);
  return {
    plan: {
      ...{ id: plan.id, name: plan.name, state: plan.state, version: plan.version },
      isEditable: isEditable(plan.state),
    },
    cohort: { id: plan.cohort.id, name: plan.cohort.name },
    today: facts.today,
    damages,
    lostGuides: (await lostGuides(db, planId, facts.today)).length,
    relieve: unguided.filter((id) => relieve.includes(id)),
    unguided: [...new Set(unguided)].map((id) => ({ id, name: name.site(id) ?? "" })),
  };
}
