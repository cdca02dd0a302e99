import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { Finding } from "~/domain/placement/finding";
import { findingsOf } from "~/domain/placement/findings";
import { canBeAnswered, overrideOf } from "~/domain/placement/plan-override";
import { today } from "~/platform/clock";
import { lockPlan } from "./claim-cells.server";
import type { OverrideFinding, WithdrawOverride } from "./override-finding.schema";
import { factsOf, ruleBookOfPlan } from "./plan-facts.server";
import type { PlanFailure } from "./plan-failure";
import { loadPlanRecord } from "./plan-record.server";

type Answered = Outcome<null, PlanFailure>;

/** A named planner answers for a broken rule, as far as it can be broken in the world. */
export async function overrideFinding(
  actor: Actor,
  input: OverrideFinding,
  outer?: Tx,
): Promise<Answered> {
  return inTransaction<Answered>(async (tx) => {
    ensure(can(actor, "plan.manage", null));
    const now = await lockPlan(tx, input.planId);
    if (!now.ok) return now;
    const record = found(await loadPlanRecord(tx, input.planId));
    const book = ruleBookOfPlan(record);
    const finding = findingsOf(factsOf(record, today()), book).find((one) => isMeant(one, input));
    if (!finding) return fail({ code: "finding-gone" });
    if (!canBeAnswered(finding, book)) return fail({ code: "finding-fixed" });
    const { planId, rule, reason } = input;
    const concerned = {
      traineeIds: [...finding.traineeIds],
      siteIds: [...finding.siteIds],
      phaseIds: [...finding.phaseIds],
    };
    const given = await tx.planOverride.findMany({ where: { planId, rule } });
    if (overrideOf(finding, given)) return succeed(null);
    await tx.planOverride.create({
      data: { planId, rule, ...concerned, reason, byId: actor.personId },
    });
    await audit(tx, actor, {
      action: "plan.override",
      subject: { type: "plan", id: planId },
      after: { rule, ...concerned },
      reason,
    });
    return succeed(null);
  }, outer);
}

/** The reason no longer holds: the finding stands again. */
export async function withdrawOverride(
  actor: Actor,
  { planId, overrideId }: WithdrawOverride,
  outer?: Tx,
): Promise<Answered> {
  return inTransaction<Answered>(async (tx) => {
    ensure(can(actor, "plan.manage", null));
    const now = await lockPlan(tx, planId);
    if (!now.ok) return now;
    const given = await tx.planOverride.findFirst({ where: { id: overrideId, planId } });
    if (!given) return fail({ code: "finding-gone" });
    await tx.planOverride.delete({ where: { id: given.id } });
    const { rule, traineeIds, siteIds, phaseIds, reason } = given;
    await audit(tx, actor, {
      action: "plan.withdraw-override",
      subject: { type: "plan", id: planId },
      before: { rule, traineeIds, siteIds, phaseIds, reason },
    });
    return succeed(null);
  }, outer);
}

/** What others have changed elsewhere in the meantime does not matter to it. */
function isMeant(finding: Finding, input: OverrideFinding): boolean {
  const same = (one: readonly string[], other: readonly string[]) =>
    [...one].sort().join() === [...other].sort().join();
  return (
    finding.rule === input.rule &&
    same(finding.traineeIds, input.traineeIds) &&
    same(finding.siteIds, input.siteIds) &&
    same(finding.phaseIds, input.phaseIds)
  );
}
