import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { isEditable } from "~/domain/placement/plan-lifecycle";
import type { BoardStep, PlanBoard } from "./board";
import { cellsFromJson } from "./cells-json.server";
import { ownHistory } from "./own-history.server";
import type { PlanRow } from "./plan-record.server";

/** What a planner can take back or do again here, and whom it concerns. */
export async function boardHistory(
  client: Tx,
  actor: Actor,
  plan: Pick<PlanRow, "id" | "state">,
  facts: PlanFacts,
): Promise<PlanBoard["history"]> {
  if (!isEditable(plan.state)) return { undo: null, redo: null };
  const { undo, redo } = await ownHistory(client, actor, plan.id);
  const told = (step: typeof undo): BoardStep | null => {
    if (!step) return null;
    const cells = cellsFromJson(step.cells);
    const people = new Set(cells.map(({ traineeId }) => traineeId));
    const only = facts.trainees.find(({ id }) => people.size === 1 && people.has(id));
    return { id: step.id, kind: step.kind, cells: cells.length, name: only?.name ?? null };
  };
  return { undo: told(undo), redo: told(redo) };
}
