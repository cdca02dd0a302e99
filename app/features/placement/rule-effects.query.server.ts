import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import type { RuleCode } from "~/domain/placement/rule-defaults";
import { ruleEffect } from "~/domain/placement/rule-effect";
import { type RuleStep, weighingOf } from "~/domain/placement/rule-steps";
import { ruleOf } from "~/domain/placement/rules";
import { today } from "~/platform/clock";
import { factsOf } from "./plan-facts.server";
import { loadPlanRecord, type PlanRecord } from "./plan-record.server";

export type RuleEffects = Awaited<ReturnType<typeof ruleEffects>>;

interface Tried {
  readonly programmeId: string;
  readonly code: RuleCode;
  readonly step: RuleStep;
  readonly parameter: number | null;
}

/**
 * What a rule set otherwise would say about the plan of each cohort in training: the one in force,
 * else the newest draft. The queries grow with these cohorts, one to four for a programme.
 */
export async function ruleEffects(actor: Actor, tried: Tried) {
  ensure(can(actor, "programme.manage", null));
  const records: PlanRecord[] = [];
  for (const planId of await planIds(tried.programmeId)) {
    const record = await loadPlanRecord(db, planId);
    if (record) records.push(record);
  }
  return records.map((record) => ({
    plan: { id: record.plan.id, name: record.plan.name, state: record.plan.state },
    cohort: record.plan.cohort.name,
    effect: effectOn(record, tried),
  }));
}

async function planIds(programmeId: string): Promise<string[]> {
  const cohorts = await db.cohort.findMany({
    where: { programmeId, endsOn: { gte: toDbDay(today()) } },
    orderBy: { name: "asc" },
    select: {
      plans: {
        where: { state: { not: "superseded" } },
        orderBy: { createdAt: "desc" },
        select: { id: true, state: true },
      },
    },
  });
  return cohorts.flatMap(({ plans }) => {
    const shown = plans.find(({ state }) => state === "published") ?? plans[0];
    return shown ? [shown.id] : [];
  });
}

function effectOn(record: PlanRecord, { code, step, parameter }: Tried) {
  const setting = record.plan.cohort.programme.rules.find((one) => one.code === code);
  const now = ruleOf(code, setting);
  const tried = ruleOf(code, { ...weighingOf(code, step, now), parameter });
  return ruleEffect(factsOf(record, today()), now, tried);
}
