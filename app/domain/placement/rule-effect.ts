// Before a rule is changed, what the change does to a plan is shown: which findings come, which go and
// which grow louder or quieter. Source: requirements.md, "A rule book".
import { type Finding, findingKey, inOrder } from "./finding";
import { findingsOfRule } from "./findings";
import type { PlanFacts } from "./plan-facts";
import type { Rule, Severity } from "./rules";

export interface RuleEffect {
  readonly before: number;
  readonly after: number;
  /** How loud the rule's findings are; null while it is off. */
  readonly severityBefore: Severity | null;
  readonly severityAfter: Severity | null;
  readonly comes: readonly Finding[];
  readonly goes: readonly Finding[];
}

/** What `tried` instead of `now` says about a plan; both are the same rule. */
export function ruleEffect(facts: PlanFacts, now: Rule, tried: Rule): RuleEffect {
  const [before, after] = [findingsOfRule(facts, now), findingsOfRule(facts, tried)];
  return {
    before: before.length,
    after: after.length,
    severityBefore: now.severity,
    severityAfter: tried.severity,
    comes: without(after, before),
    goes: without(before, after),
  };
}

function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(subjectOf));
  return inOrder(findings.filter((finding) => !known.has(subjectOf(finding))));
}

/** The same people at the same place and time, whatever the figures around them. */
function subjectOf(finding: Finding): string {
  return findingKey({ ...finding, values: {} });
}
