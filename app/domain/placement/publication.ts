// A plan may be published against a rule only with a reason, and never against what is impossible.
// Source: requirements.md, "What the best do", 3 and 4.

import type { Day } from "../calendar/day";
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import { factsFrom } from "./effective-day";
import { type Finding, inOrder } from "./finding";
import { findingsOfRule } from "./findings";
import type { PlanFacts } from "./plan-facts";
import { RULE_CODES, type RuleCode } from "./rule-defaults";
import type { RuleBook } from "./rules";

export type PublicationError = Failure<"plan-empty" | "impossible" | "reason-missing">;

/** Rules that judge each day, or each phase, by itself; the others look at the whole training. */
const DAY_BY_DAY: ReadonlySet<RuleCode> = new Set<RuleCode>([
  "once-at-a-time",
  "site-open",
  "capacity",
  "barred-site",
  "commute-limit",
  "nobody-alone",
  "unplaced",
  "trainer-ratio",
  "capacity-confirmed",
  "minor-saturday",
]);

/**
 * What speaks against a publication. Days that no publication can change any more are not held against it.
 * @param facts the plan as it will hold. @param open the first day that may still change.
 * @param effective the first day of the new version.
 */
export function findingsOfPublication(
  facts: PlanFacts,
  book: RuleBook,
  { open, effective }: { readonly open: Day; readonly effective: Day },
): Finding[] {
  const [ahead, changed] = [factsFrom(facts, open), factsFrom(facts, effective)];
  const judged = (code: RuleCode) =>
    code === "notice-period" ? changed : DAY_BY_DAY.has(code) ? ahead : facts;
  return inOrder(RULE_CODES.flatMap((code) => findingsOfRule(judged(code), book[code])));
}

/** Findings that a planner answers for with a reason: hard rules broken and notice not kept. */
export function needReason(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ severity, rule }) => severity === "forbidden" || rule === "notice-period",
  );
}

/** Findings that no reason helps against. */
export function impossibleAmong(findings: readonly Finding[], book: RuleBook): Finding[] {
  return findings.filter(
    ({ severity, rule }) => severity === "forbidden" && !book[rule].canBeOverridden,
  );
}

/**
 * The reason to record, or null when none is needed and none was given.
 * @returns `plan-empty`, `impossible` (value `count`), `reason-missing` (field `reason`).
 */
export function decidePublication(
  plan: {
    readonly placements: number;
    readonly findings: readonly Finding[];
    readonly book: RuleBook;
  },
  reason: string | null,
): Outcome<string | null, PublicationError> {
  if (plan.placements === 0) return fail({ code: "plan-empty" });
  const impossible = impossibleAmong(plan.findings, plan.book);
  if (impossible.length > 0)
    return fail({ code: "impossible", values: { count: impossible.length } });
  if (!reason && needReason(plan.findings).length > 0) {
    return fail({ code: "reason-missing", field: "reason" });
  }
  return succeed(reason);
}
