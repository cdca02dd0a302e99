import type { Tx } from "~/db/transaction";
import type { Finding } from "~/domain/placement/finding";
import { findingsOf } from "~/domain/placement/findings";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { isEditable } from "~/domain/placement/plan-lifecycle";
import { canBeAnswered, type Override, overrideOf } from "~/domain/placement/plan-override";
import type { RuleBook } from "~/domain/placement/rules";
import type { BoardFinding, FindingGroup } from "./board";
import { personNames } from "./person-names.server";
import type { PlanRow } from "./plan-record.server";

/** What the rules say about a plan, each with the reason that a planner gave for it. */
export async function boardFindings(
  client: Tx,
  plan: Pick<PlanRow, "id" | "state">,
  facts: PlanFacts,
  book: RuleBook,
  findings: readonly Finding[] = findingsOf(facts, book),
): Promise<BoardFinding[]> {
  const overrides = await planOverrides(client, plan.id);
  return findings
    .filter(({ rule }) => isEditable(plan.state) || rule !== "notice-period")
    .map((finding) => ({
      ...finding,
      canBeAnswered: isEditable(plan.state) && canBeAnswered(finding, book),
      answered: overrideOf(finding, overrides),
    }));
}

/** So many of each gravity, and how many more there are. */
export function firstFindings(findings: readonly BoardFinding[], most: number) {
  const seen: Record<FindingGroup, number> = { forbidden: 0, warning: 0, note: 0, answered: 0 };
  const shown = findings.filter(({ severity, answered }) => {
    const group = answered ? "answered" : severity;
    seen[group] += 1;
    return seen[group] <= most;
  });
  const more = Object.entries(seen).map(([group, count]) => [group, Math.max(0, count - most)]);
  return {
    findings: shown,
    moreFindings: Object.fromEntries(more) as Record<FindingGroup, number>,
  };
}

/** The reasons given in a plan, the oldest first. */
export async function planOverrides(client: Tx, planId: string): Promise<Override[]> {
  const rows = await client.planOverride.findMany({ where: { planId }, orderBy: { at: "asc" } });
  if (rows.length === 0) return [];
  const names = await personNames(
    client,
    rows.map(({ byId }) => byId),
  );
  return rows.map(({ id, rule, traineeIds, siteIds, phaseIds, reason, at, byId }) => ({
    ...{ id, rule, traineeIds, siteIds, phaseIds, reason },
    at: at.toISOString(),
    by: names.get(byId) ?? "–",
  }));
}
