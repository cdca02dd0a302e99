// A finding cites its rule, its people, its sites and its phases, so that it can be said in a
// sentence and lead to its place in the plan. Source: requirements.md, "A rule book".
import { RULE_CODES, type RuleCode } from "./rule-defaults";
import type { Rule, Severity } from "./rules";

/** What a rule has to say, before its severity is known. Days among the values are ISO text. */
export interface Observation {
  /** Tells the sentences of one rule apart. */
  readonly variant?: string;
  readonly traineeIds?: readonly string[];
  readonly siteIds?: readonly string[];
  readonly phaseIds?: readonly string[];
  readonly clusterId?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface Finding {
  readonly rule: RuleCode;
  readonly variant: string | null;
  readonly severity: Severity;
  readonly traineeIds: readonly string[];
  readonly siteIds: readonly string[];
  readonly phaseIds: readonly string[];
  readonly clusterId: string | null;
  readonly values: Readonly<Record<string, string | number>>;
}

const SEVERITIES: readonly Severity[] = ["forbidden", "warning", "note"];

/** The finding of a rule that is on; ids in one order, whatever order the facts came in. */
export function findingOf(rule: Rule, severity: Severity, seen: Observation): Finding {
  return {
    rule: rule.code,
    variant: seen.variant ?? null,
    severity,
    traineeIds: [...new Set(seen.traineeIds)].sort(),
    siteIds: [...new Set(seen.siteIds)].sort(),
    phaseIds: [...new Set(seen.phaseIds)].sort(),
    clusterId: seen.clusterId ?? null,
    values: seen.values ?? {},
  };
}

/** Text that is the same for the same finding and different for any other. */
export function findingKey(finding: Finding): string {
  const { rule, variant, phaseIds, siteIds, traineeIds, clusterId, values } = finding;
  return JSON.stringify([rule, variant, phaseIds, siteIds, traineeIds, clusterId, values]);
}

/** Forbidden first, then in the order of the rule book; alike ones by what they say. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((finding) => ({ finding, key: findingKey(finding) }));
  keyed.sort((a, b) => compareRules(a.finding, b.finding) || (a.key < b.key ? -1 : 1));
  return keyed.map(({ finding }) => finding);
}

function compareRules(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    RULE_CODES.indexOf(a.rule) - RULE_CODES.indexOf(b.rule)
  );
}
