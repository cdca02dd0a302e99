import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { lockPlan } from "../claim-cells.server";
import type { PlanFailure } from "../plan-failure";
import type { RenamePlan } from "./rename-plan.schema";

type Renamed = Outcome<{ name: string }, PlanFailure>;

/** A draft gets another name; what is published keeps the one people know. */
export async function renamePlan(
  actor: Actor,
  { planId, version, name }: RenamePlan,
  outer?: Tx,
): Promise<Renamed> {
  return inTransaction<Renamed>(async (tx) => {
    ensure(can(actor, "plan.manage", null));
    const now = await lockPlan(tx, planId);
    if (!now.ok) return now;
    if (now.value !== version) return fail({ code: "stale" });
    const before = await tx.plan.findUniqueOrThrow({
      where: { id: planId },
      select: { name: true, cohortId: true },
    });
    const rival = await tx.plan.count({
      where: {
        ...{ cohortId: before.cohortId, name, id: { not: planId } },
        state: { not: "superseded" },
      },
    });
    if (rival > 0) return fail({ code: "name-taken", field: "name", values: { name } });
    await tx.plan.update({ where: { id: planId }, data: { name } });
    await audit(tx, actor, {
      action: "plan.rename",
      subject: { type: "plan", id: planId },
      before: { name: before.name },
      after: { name },
    });
    return succeed({ name });
  }, outer);
}
