import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { takeBack } from "~/domain/placement/plan-history";
import { today } from "~/platform/clock";
import { cellsFromJson } from "./cells-json.server";
import { lockPlan } from "./claim-cells.server";
import type { StepBack } from "./edit-plan.schema";
import { ownHistory } from "./own-history.server";
import { factsOf } from "./plan-facts.server";
import type { PlanFailure } from "./plan-failure";
import { loadPlanRecord } from "./plan-record.server";
import { writeCells } from "./write-cells.server";

type SteppedBack = Outcome<{ changed: number }, PlanFailure>;

/** Takes back a planner's own last step, or does again what they took back last. */
export async function stepBack(actor: Actor, input: StepBack, outer?: Tx): Promise<SteppedBack> {
  return inTransaction<SteppedBack>(async (tx) => {
    ensure(can(actor, "plan.manage", null));
    const now = await lockPlan(tx, input.planId);
    if (!now.ok) return now;
    const { undo, redo } = await ownHistory(tx, actor, input.planId);
    const step = [undo, redo].find((one) => one?.id === input.stepId);
    if (!step) return fail({ code: "step-gone" });
    const record = found(await loadPlanRecord(tx, input.planId));
    const { placements } = factsOf(record, today());
    const decided = takeBack(placements, cellsFromJson(step.cells));
    if (!decided.ok) return decided;
    await writeCells(tx, actor, record, { kind: "undo", cells: decided.value, undoesId: step.id });
    return succeed({ changed: decided.value.length });
  }, outer);
}
