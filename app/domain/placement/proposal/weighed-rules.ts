// The exchange format weighs costs and knows four rules only as hard ones: weighted in the rule book,
// they still hold in proposals, and only what is made by hand may break them with a warning. Rules
// without a cost there are judged afterwards. Source: placement-model.md, hard rules and costs.
import type { RuleCode } from "../rule-defaults";
import type { RuleStep } from "../rule-steps";

const FIRM: readonly RuleCode[] = ["capacity", "barred-site", "commute-limit", "nobody-alone"];
const UNSEEN: readonly RuleCode[] = [
  "notice-period",
  "trainer-ratio",
  "capacity-confirmed",
  "minor-saturday",
  "module-practice",
];

/** What a proposal makes of a rule that is weighted, where it does not weigh it; else null. */
export function unweighedAs(code: RuleCode, step: RuleStep): "firm" | "unseen" | null {
  if (step === "off" || step === "hard") return null;
  if (FIRM.includes(code)) return "firm";
  return UNSEEN.includes(code) ? "unseen" : null;
}
