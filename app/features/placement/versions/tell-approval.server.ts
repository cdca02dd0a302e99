import { notify } from "~/db/notices";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { paths } from "~/http/paths";
import { personNames } from "../person-names.server";

/** Every other planner may approve what one of them puts forward. */
export async function tellAsked(tx: Tx, actor: Actor, planId: string): Promise<void> {
  const values = await valuesOf(tx, actor, planId);
  const others = await tx.account.findMany({
    where: { role: "planner", disabledAt: null, personId: { not: actor.personId } },
    select: { personId: true },
  });
  const told = { kind: "planAwaitsApproval" as const, values, to: paths.publishPlan(planId) };
  await notify(
    tx,
    others.map(({ personId }) => ({ personId, ...told })),
  );
}

type Answered = {
  planId: string;
  askedById: string;
  /** Why it was sent back; null: it was approved. */
  reason: string | null;
};

/** Whoever put a plan forward hears what the other planner answered. */
export async function tellAnswered(
  tx: Tx,
  actor: Actor,
  { planId, askedById, reason }: Answered,
): Promise<void> {
  const values = await valuesOf(tx, actor, planId);
  const told = { personId: askedById, to: paths.plan(planId) };
  const notice =
    reason === null
      ? { ...told, kind: "planApproved" as const, values }
      : { ...told, kind: "planSentBack" as const, values: { ...values, reason } };
  await notify(tx, [notice]);
}

async function valuesOf(tx: Tx, actor: Actor, planId: string) {
  const { name, cohort } = await tx.plan.findUniqueOrThrow({
    where: { id: planId },
    select: { name: true, cohort: { select: { name: true } } },
  });
  const names = await personNames(tx, [actor.personId]);
  return { plan: name, cohort: cohort.name, who: names.get(actor.personId) ?? "–" };
}
