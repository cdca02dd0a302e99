import type { BoardPhase } from "../board";
import { cellToken } from "../edit-plan.schema";
import { siteOf, spotIn } from "./board-dom";
import type { Held } from "./use-board-hands";
import type { PlanEdit } from "./use-plan-edits";

type Dropping = {
  edit: (step: PlanEdit) => void;
  /** Tokens of the bars that are chosen. */
  selected: ReadonlySet<string>;
  phases: readonly BoardPhase[];
};

/** What putting a bar down somewhere means; whoever is chosen in the same phase goes along. */
export function dropping({ edit, selected, phases }: Dropping) {
  return (held: Held, target: HTMLElement) => {
    const whole = tokenOf(phases, held);
    const siteId = siteOf(target);
    if (siteId === null) {
      const there = tokenOf(phases, spotIn(target));
      if (there !== whole) edit({ intent: "swap", cells: [whole, there] });
      return;
    }
    edit({ intent: "place", cells: together({ held, whole, selected, phases }), siteId });
  };
}

/** The name of a whole cell, by the trainee and the column. */
export function tokenOf(
  phases: readonly BoardPhase[],
  { id, column }: { id: string; column: number },
): string {
  return cellToken(id, phases[column]?.id ?? "");
}

type Together = Omit<Dropping, "edit"> & { held: Held; whole: string };

/** The bar itself, or with it everybody who is chosen in its phase. */
function together({ held, whole, selected, phases }: Together): string[] {
  const phaseId = phases[held.column]?.id ?? "";
  if (selected.has(whole)) return [...selected].filter((one) => one.endsWith(`.${phaseId}`));
  return [held.part ? `${whole}.${held.part}` : whole];
}
