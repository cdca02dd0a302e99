import { readCellToken } from "../edit-plan.schema";
import type { PlanEdit } from "./use-plan-edits";

/** What putting a bar down somewhere means; whoever is chosen in the same phase goes along. */
export function useDrop(edit: (step: PlanEdit) => void, selected: ReadonlySet<string>) {
  return (token: string, target: string) => {
    const [kind, where = ""] = target.split(":");
    if (kind === "cell") return swap(edit, token, where);
    const siteId = kind === "site" ? where : "";
    edit({ intent: "place", cells: together(token, selected), siteId });
  };
}

function swap(edit: (step: PlanEdit) => void, token: string, where: string) {
  const whole = wholeOf(token);
  if (whole !== where) edit({ intent: "swap", cells: [whole, where] });
}

/** The bar itself, or with it everybody who is chosen or ticked in its phase. */
function together(token: string, selected: ReadonlySet<string>): string[] {
  const held = readCellToken(token);
  const whole = wholeOf(token);
  const chosen = [...selected].map(wholeOf);
  if (!held || !chosen.includes(whole)) return [token];
  return chosen.filter((one) => readCellToken(one)?.phaseId === held.phaseId);
}

/** Without the part of a split placement. */
function wholeOf(token: string): string {
  return token.split(".").slice(0, 2).join(".");
}
