// People weigh a rule in words, the optimiser in costs: each step is a multiple of the cost the rule
// begins with. Source: requirements.md, "A rule book".
import { RULE_DEFAULTS, type RuleCode, type RuleMode } from "./rule-defaults";

export const RULE_STEPS = ["off", "low", "medium", "high", "hard"] as const;
export type RuleStep = (typeof RULE_STEPS)[number];

export interface Weighing {
  readonly mode: RuleMode;
  /** Cost of one violation; 0 unless weighted. */
  readonly weight: number;
}

/** For rules that begin without a cost of their own. */
const USUAL_WEIGHT = 100;
const FACTORS = { low: 0.25, medium: 1, high: 4 } as const;
/** Half-way between two steps, as factors multiply. */
const LOW_BELOW = 0.5;
const HIGH_FROM = 2;

/** The step of a rule as it is set. */
export function stepOf(code: RuleCode, { mode, weight }: Weighing): RuleStep {
  if (mode !== "weighted") return mode;
  const share = weight / usualWeight(code);
  if (share < LOW_BELOW) return "low";
  return share < HIGH_FROM ? "medium" : "high";
}

/** What a step means for a rule; a cost that already has the step is kept as it is. */
export function weighingOf(code: RuleCode, step: RuleStep, now: Weighing): Weighing {
  if (step === "off" || step === "hard") return { mode: step, weight: 0 };
  if (stepOf(code, now) === step) return now;
  return { mode: "weighted", weight: Math.max(1, Math.round(usualWeight(code) * FACTORS[step])) };
}

/** Whether a rule can be weighed at all; what is impossible in the world stays hard. */
export function canBeWeighed(code: RuleCode): boolean {
  return !RULE_DEFAULTS[code].fixed;
}

function usualWeight(code: RuleCode): number {
  return RULE_DEFAULTS[code].weight || USUAL_WEIGHT;
}
