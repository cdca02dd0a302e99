import type { RuleCode } from "~/domain/placement/rule-defaults";
import { RULE_STEPS, type RuleStep } from "~/domain/placement/rule-steps";

const LARGEST = 600;

export interface TriedRule {
  readonly code: RuleCode;
  readonly step: RuleStep;
  readonly parameter: number | null;
}

/** A rule as the address tries it out; what is missing or no possible value stays as it is set. */
export function triedRule(rule: TriedRule, search: URLSearchParams): TriedRule {
  const { code, parameter } = rule;
  const step = RULE_STEPS.find((known) => known === search.get("step")) ?? rule.step;
  const text = search.get("parameter") ?? "";
  const isNumber = /^\d{1,3}$/.test(text) && Number(text) <= LARGEST;
  return { code, step, parameter: parameter !== null && isNumber ? Number(text) : parameter };
}
