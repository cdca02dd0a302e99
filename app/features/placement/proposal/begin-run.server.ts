import { afterCommit, type Tx } from "~/db/transaction";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { instanceOfPlan } from "~/domain/placement/proposal/instance-of-plan";
import { cellsOf } from "~/domain/placement/proposal/question";
import type { ProposalScope } from "~/domain/placement/proposal/scope";
import { wake } from "~/platform/jobs";
import type { PlanFailure } from "../plan-failure";
import type { PlanRecord } from "../plan-record.server";
import { checkedInstance } from "../solve/read-instance";
import { proposalJob } from "./proposal-job";
import { questionOfPlan } from "./question-of-plan.server";

type Begun = Outcome<{ runId: string }, PlanFailure>;
type Wanted = { scope: ProposalScope; seconds: number; startedById: string };

/** Writes down what a search is to find out; the plan's row is locked, so that one search begins. */
export async function beginRun(
  tx: Tx,
  record: PlanRecord,
  facts: PlanFacts,
  { scope, seconds, startedById }: Wanted,
): Promise<Begun> {
  const { plan } = record;
  const question = questionOfPlan(record, facts, scope);
  if (!cellsOf(question).some(({ isOpen }) => isOpen)) return fail({ code: "nothing-open" });
  const instance = checkedInstance(instanceOfPlan(question));
  if (!instance.ok) return fail({ code: "unusable", values: { where: instance.error } });
  await tx.$queryRaw`SELECT 1 FROM "Plan" WHERE "id" = ${plan.id}::uuid FOR NO KEY UPDATE`;
  const isRunning = await tx.proposalRun.count({ where: { planId: plan.id, endedAt: null } });
  if (isRunning > 0) return fail({ code: "already-running" });
  const run = await tx.proposalRun.create({
    data: {
      ...{ planId: plan.id, planVersion: plan.version, startedById, seconds },
      scope: { ...scope },
      instance: JSON.parse(JSON.stringify(instance.value)),
    },
  });
  afterCommit(tx, () => wake(proposalJob));
  return succeed({ runId: run.id });
}
