import type { Tx } from "~/db/transaction";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { decideEffectiveDay, effectiveDaysOf, factsFrom } from "~/domain/placement/effective-day";
import type { Finding } from "~/domain/placement/finding";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { unanswered } from "~/domain/placement/plan-override";
import {
  decidePublication,
  findingsOfPublication,
  needReason,
} from "~/domain/placement/publication";
import { today } from "~/platform/clock";
import { planOverrides } from "./board-findings.server";
import { effectiveRecord } from "./effective-plan.server";
import { factsOf, ruleBookOfPlan } from "./plan-facts.server";
import type { PlanFailure } from "./plan-failure";
import type { PlanRecord } from "./plan-record.server";
import type { PublishPlan } from "./publish-plan.schema";

type Decided = {
  /** The plan as it will hold day by day. */
  record: PlanRecord;
  facts: PlanFacts;
  /** The same, only from the first day of the new version on. */
  changed: PlanFacts;
  reason: string | null;
  overridden: Pick<Finding, "rule" | "values">[];
};

/** Whether a draft may be put in force from the chosen day on; `stale` when it is not what was seen. */
export async function decideOn(
  tx: Tx,
  draft: PlanRecord,
  { version, replacesId, effectiveFrom, reason }: PublishPlan,
): Promise<Outcome<Decided, PlanFailure>> {
  const [inForce] = draft.plan.cohort.plans;
  const isSeen = draft.plan.version === version && (inForce?.id ?? null) === replacesId;
  if (!isSeen) return fail({ code: "stale" });
  const drafted = factsOf(draft, today());
  const placements = drafted.placements.length;
  const days = effectiveDaysOf(drafted);
  const from = decideEffectiveDay(days, effectiveFrom);
  if (placements > 0 && !from.ok) return from;
  const record = effectiveRecord(draft, effectiveFrom);
  const [facts, book] = [factsOf(record, today()), ruleBookOfPlan(record)];
  const span = { open: days.earliest, effective: effectiveFrom };
  const all = findingsOfPublication(facts, book, span);
  const findings = unanswered(all, await planOverrides(tx, draft.plan.id));
  const decided = decidePublication({ placements, findings, book }, reason);
  if (!decided.ok) return decided;
  const overridden = needReason(findings).map(({ rule, values }) => ({ rule, values }));
  const changed = factsFrom(facts, effectiveFrom);
  return succeed({ record, facts, changed, reason: decided.value, overridden });
}
