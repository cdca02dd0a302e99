import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { isEditable } from "~/domain/placement/plan-lifecycle";
import type { ProposalScope } from "~/domain/placement/proposal/scope";
import { today } from "~/platform/clock";
import { factsOf } from "../plan-facts.server";
import type { PlanFailure } from "../plan-failure";
import { loadPlanRecord } from "../plan-record.server";
import { beginRun } from "./begin-run.server";
import type { StartProposal } from "./start-proposal.schema";

type Started = Outcome<{ runId: string }, PlanFailure>;

/** Has a draft searched for something better; the search goes on when the page is closed. */
export async function startProposal(
  actor: Actor,
  input: StartProposal,
  outer?: Tx,
): Promise<Started> {
  return inTransaction<Started>(async (tx) => {
    ensure(can(actor, "plan.manage", null));
    const record = found(await loadPlanRecord(tx, input.planId));
    const { plan } = record;
    if (!isEditable(plan.state)) return fail({ code: "not-editable" });
    if (plan.version !== input.version) return fail({ code: "stale" });
    const facts = factsOf(record, today());
    const scope = scopeOf(input);
    const wanted = { scope, seconds: input.seconds, startedById: actor.personId };
    const begun = await beginRun(tx, record, facts, wanted);
    if (!begun.ok) return begun;
    await audit(tx, actor, {
      action: "plan.propose-placements",
      subject: { type: "plan", id: plan.id },
      after: { runId: begun.value.runId, scope: { ...scope }, seconds: input.seconds },
    });
    return succeed(begun.value);
  }, outer);
}

function scopeOf({ kind, phaseId, traineeIds }: StartProposal): ProposalScope {
  if (kind === "phase" && phaseId) return { kind, phaseId };
  if (kind === "people") return { kind, traineeIds };
  return { kind: kind === "unplaced" ? "unplaced" : "all" };
}
