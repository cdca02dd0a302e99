import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { isEditable } from "~/domain/placement/plan-lifecycle";
import { damagesOf } from "~/domain/placement/proposal/damage";
import { today } from "~/platform/clock";
import { createPlan } from "../create-plan.server";
import { factsOf, ruleBookOfPlan } from "../plan-facts.server";
import type { PlanFailure } from "../plan-failure";
import { loadPlanRecord, type PlanRecord } from "../plan-record.server";
import { beginRun } from "../proposal/begin-run.server";
import { lostGuides, renewGuides } from "../renew-guides.server";
import type { StartRepair } from "./start-repair.schema";

/** Without a search there is nothing to move: new practical trainers are all that was missing. */
type Repaired = Outcome<{ planId: string; isSearching: boolean }, PlanFailure>;
const SECONDS = 60;

/**
 * Has a plan repaired with the fewest moves: a draft where it stands, the published plan in a copy. What
 * is found waits for its planner like any proposal.
 */
export async function startRepair(actor: Actor, input: StartRepair, outer?: Tx): Promise<Repaired> {
  return inTransaction<Repaired>(async (tx) => {
    ensure(can(actor, "plan.manage", null));
    const broken = found(await loadPlanRecord(tx, input.planId));
    if (broken.plan.state === "superseded") return fail({ code: "not-editable" });
    if (broken.plan.version !== input.version) return fail({ code: "stale" });
    const facts = factsOf(broken, today());
    const damages = damagesOf(facts, ruleBookOfPlan(broken), input.relieved);
    const lost = await lostGuides(tx, broken.plan.id, today());
    if (damages.length + lost.length === 0) return fail({ code: "nothing-damaged" });
    const draft = await draftOf(tx, actor, broken, input.name);
    if (!draft.ok) return draft;
    const begun = damages.length > 0 ? await search(tx, actor, draft.value, input) : null;
    if (begun && !begun.ok) return begun;
    const runId = begun?.value.runId ?? null;
    await audit(tx, actor, {
      action: "plan.repair",
      subject: { type: "plan", id: draft.value },
      after: { from: broken.plan.id, runId, damages: damages.length, guides: lost.length },
    });
    return succeed({ planId: draft.value, isSearching: runId !== null });
  }, outer);
}

async function search(tx: Tx, actor: Actor, planId: string, { relieved }: StartRepair) {
  const record = found(await loadPlanRecord(tx, planId));
  return beginRun(tx, record, factsOf(record, today()), {
    scope: { kind: "repair", relieved },
    seconds: SECONDS,
    startedById: actor.personId,
  });
}

async function draftOf(
  tx: Tx,
  actor: Actor,
  { plan }: PlanRecord,
  name: string,
): Promise<Outcome<string, PlanFailure>> {
  if (isEditable(plan.state)) {
    await renewGuides(tx, plan.id, today());
    return succeed(plan.id);
  }
  const input = { cohortId: plan.cohort.id, name, basis: "published" as const };
  const created = await createPlan(actor, input, tx);
  return created.ok ? succeed(created.value.planId) : created;
}
