// What a proposal may change: the whole plan, one phase, whoever has no site, a selection of people, or,
// when a plan is repaired, everything, at a price. Source: requirements.md, placement 3 and 4.

import type { Cell } from "../plan-cell";

export type ProposalScope =
  | { readonly kind: "all" | "unplaced" }
  | { readonly kind: "phase"; readonly phaseId: string }
  | { readonly kind: "people"; readonly traineeIds: readonly string[] }
  /** `relieved`: sites where nobody is to be without a practical trainer. */
  | { readonly kind: "repair"; readonly relieved: readonly string[] };

export function cellKey({ traineeId, phaseId }: Cell): string {
  return `${phaseId}/${traineeId}`;
}

/** Whether the scope names a cell; `isEmpty`: nobody has been placed there yet. */
export function isInScope(scope: ProposalScope, cell: Cell, isEmpty: boolean): boolean {
  switch (scope.kind) {
    case "phase":
      return cell.phaseId === scope.phaseId;
    case "people":
      return scope.traineeIds.includes(cell.traineeId);
    case "unplaced":
      return isEmpty;
    default:
      return true;
  }
}
