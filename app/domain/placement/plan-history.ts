// Everybody takes back their own steps, the last one first, and does them again in the same order;
// a new step ends what could be done again. A step that somebody else has since built upon stays.
// Source: requirements.md, placement 2.
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import { type CellChange, isSameCell, partsOf, sameParts } from "./plan-cell";
import type { PlannedPlacement } from "./plan-facts";

export interface Step {
  readonly id: string;
  /** The step that this one takes back, or null. */
  readonly undoesId: string | null;
}

export interface History<S extends Step> {
  readonly undo: S | null;
  readonly redo: S | null;
}

/** What a planner can take back and do again. @param own their steps, the oldest first. */
export function historyOf<S extends Step>(own: readonly S[]): History<S> {
  const done: S[] = [];
  const undone: S[] = [];
  for (const step of own) {
    if (step.undoesId === null) undone.length = 0;
    const isUndo = step.undoesId !== null && step.undoesId === done.at(-1)?.id;
    if (isUndo) done.pop();
    else if (step.undoesId !== null) undone.pop();
    (isUndo ? undone : done).push(step);
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

/** The step backwards, unless one of its cells has changed since. */
export function takeBack(
  placements: readonly PlannedPlacement[],
  cells: readonly CellChange[],
): Outcome<CellChange[], Failure<"overtaken">> {
  const isAsLeft = cells.every((cell) => sameParts(partsOf(placements, cell), cell.after));
  if (!isAsLeft) return fail({ code: "overtaken" });
  return succeed(cells.map((cell) => ({ ...cell, before: cell.after, after: cell.before })));
}

export interface KnownStep {
  readonly version: number;
  readonly cells: readonly { readonly traineeId: string; readonly phaseId: string }[];
}

/**
 * Whether what a planner saw at a version still stands in the cells they change. A version without
 * a step of its own was made by something else, which may have changed anything.
 * @param later the steps after `seen`, up to `now`.
 */
export function isStillSeen(
  versions: { readonly seen: number; readonly now: number },
  later: readonly KnownStep[],
  cells: KnownStep["cells"],
): boolean {
  if (versions.seen > versions.now) return false;
  if (later.length < versions.now - versions.seen) return false;
  return !later.some((step) =>
    step.cells.some((changed) => cells.some((cell) => isSameCell(changed, cell))),
  );
}
