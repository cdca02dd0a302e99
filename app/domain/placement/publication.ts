// A plan may be published against a rule only with a reason, and never against what is impossible.
// Source: product.md, best systems 3 and 4.
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import type { Finding } from "./finding";
import type { RuleBook } from "./rules";

export type PublicationError = Failure<"plan-empty" | "impossible" | "reason-missing">;

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
