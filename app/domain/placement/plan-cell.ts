// A cell of a plan: where a trainee is in a phase, at one site or, when it is split, at one after
// the other. Source: requirements.md, placement 2.
import type { ClosedRange } from "../calendar/range";
import type { PlannedPlacement } from "./plan-facts";

export interface Cell {
  readonly traineeId: string;
  readonly phaseId: string;
}

export interface CellPart extends ClosedRange {
  readonly siteId: string;
  /** Neither a planner's move nor a proposal takes it away. */
  readonly locked: boolean;
}

export interface CellChange extends Cell {
  readonly before: readonly CellPart[];
  readonly after: readonly CellPart[];
}

export function isSameCell(one: Cell, other: Cell): boolean {
  return one.traineeId === other.traineeId && one.phaseId === other.phaseId;
}

/** What stands in a cell, in the order of the calendar. */
export function partsOf(placements: readonly PlannedPlacement[], cell: Cell): CellPart[] {
  return placements
    .filter((placement) => isSameCell(placement, cell))
    .map(({ siteId, startsOn, endsOn, locked = false }) => ({ siteId, startsOn, endsOn, locked }))
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}

export function sameParts(one: readonly CellPart[], other: readonly CellPart[]): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(parts: readonly CellPart[]): string {
  return parts
    .map(({ siteId, startsOn, endsOn, locked }) => `${startsOn}/${endsOn}/${siteId}/${locked}`)
    .sort()
    .join();
}
