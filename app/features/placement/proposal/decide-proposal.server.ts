import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { type CellChange, partsOf } from "~/domain/placement/plan-cell";
import {
  type ProposedChange,
  placementsAfter,
  proposedChanges,
} from "~/domain/placement/proposal/proposed-changes";
import { cellKey } from "~/domain/placement/proposal/scope";
import { now, today } from "~/platform/clock";
import { ensureStillSeen, lockPlan } from "../claim-cells.server";
import { factsOf } from "../plan-facts.server";
import type { PlanFailure } from "../plan-failure";
import { loadPlanRecord } from "../plan-record.server";
import { writeCells } from "../write-cells.server";
import type { DecideProposal } from "./decide-proposal.schema";
import { type AskedPlan, questionOfPlan } from "./question-of-plan.server";
import { storedBest, storedScope } from "./stored-run";

type Decided = Outcome<{ accepted: number }, PlanFailure>;

/** A named planner takes a proposal as a whole, in part or not at all; what is taken is in the draft. */
export async function decideProposal(
  actor: Actor,
  input: DecideProposal,
  outer?: Tx,
): Promise<Decided> {
  return inTransaction<Decided>(async (tx) => {
    ensure(can(actor, "plan.manage", null));
    const run = found(
      await tx.proposalRun.findFirst({ where: { id: input.runId, planId: input.planId } }),
    );
    if (!run.endedAt) return fail({ code: "still-running" });
    const version = await lockPlan(tx, input.planId);
    if (!version.ok) return version;
    if (input.version > version.value) return fail({ code: "stale" });
    const record = found(await loadPlanRecord(tx, input.planId));
    const facts = factsOf(record, today());
    const question = questionOfPlan(record, facts, storedScope(run.scope));
    const taken = takenOf(proposedChanges(question, storedBest(run.best) ?? []), input);
    const seen = await ensureStillSeen(tx, input, version.value, taken);
    if (!seen.ok) return seen;
    const cells = cellsAfter(question, taken);
    if (!cells.ok) return cells;
    if (taken.length > 0) {
      await writeCells(tx, actor, record, { kind: "proposal", cells: cells.value });
    }
    const decided = await tx.proposalRun.updateMany({
      where: { id: run.id, decidedAt: null },
      data: { decidedAt: now(), decidedById: actor.personId, accepted: taken.length },
    });
    if (decided.count === 0) return fail({ code: "already-decided" });
    await audit(tx, actor, {
      action: "plan.decide-proposal",
      subject: { type: "plan", id: input.planId },
      after: { runId: run.id, take: input.take, accepted: taken.length },
    });
    return succeed({ accepted: taken.length });
  }, outer);
}

function takenOf(proposed: readonly ProposedChange[], { take, cells }: DecideProposal) {
  if (take === "none") return [];
  return proposed.filter((change) => take === "all" || cells.includes(cellKey(change)));
}

function cellsAfter(
  { facts, movesOn }: AskedPlan,
  changes: readonly ProposedChange[],
): Outcome<CellChange[], PlanFailure> {
  const cells: CellChange[] = [];
  for (const change of changes) {
    const { traineeId, phaseId } = change;
    const placements = placementsAfter(facts, change, movesOn(change));
    if (!placements.ok) return placements;
    const before = partsOf(facts.placements, change);
    cells.push({ traineeId, phaseId, before, after: partsOf(placements.value, change) });
  }
  return succeed(cells);
}
