import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { damagesOf } from "~/domain/placement/proposal/damage";
import { today } from "~/platform/clock";
import { factsOf, ruleBookOfPlan } from "../plan-facts.server";
import { loadPlanRecord } from "../plan-record.server";

export type TraineeRepair = { planId: string; plan: string; cohort: string; phases: string[] };

/** Where the plan in force no longer fits a trainee who has joined, deferred or come back; null: it does. */
export async function traineeRepair(
  actor: Actor,
  traineeId: string,
): Promise<TraineeRepair | null> {
  if (!can(actor, "plan.manage", null)) return null;
  const inForce = await db.plan.findFirst({
    where: { state: "published", cohort: { trainees: { some: { id: traineeId } } } },
    select: { id: true },
  });
  const record = inForce && (await loadPlanRecord(db, inForce.id));
  if (!record) return null;
  const facts = factsOf(record, today());
  const own = damagesOf(facts, ruleBookOfPlan(record)).filter((one) => one.traineeId === traineeId);
  const phases = facts.phases.filter(({ id }) => own.some(({ phaseId }) => phaseId === id));
  if (phases.length === 0) return null;
  const { id: planId, name: plan, cohort } = record.plan;
  return { planId, plan, cohort: cohort.name, phases: phases.map(({ title }) => title) };
}
