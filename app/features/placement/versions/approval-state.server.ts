import { db } from "~/db/client";
import { fromDbDayOrNull } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { personNames } from "../person-names.server";
import type { PlanRecord } from "../plan-record.server";

/** Whether a second planner is needed, who asked for one, and what the last answer was. */
export async function approvalOf(actor: Actor, { plan }: PlanRecord) {
  const [latest] = await db.approvalRequest.findMany({
    where: { planId: plan.id },
    orderBy: { askedAt: "desc" },
    take: 1,
  });
  const isOpen = latest !== undefined && latest.answer === null;
  const names = await personNames(db, [latest?.askedById ?? null, latest?.answeredById ?? null]);
  return {
    isRequired: plan.cohort.programme.approvalRequired,
    asked: isOpen
      ? {
          by: names.get(latest.askedById) ?? "–",
          at: latest.askedAt.toISOString(),
          effectiveFrom: fromDbDayOrNull(latest.effectiveFrom),
          comment: latest.comment,
          isOwn: latest.askedById === actor.personId,
        }
      : null,
    rejected:
      latest?.answer === "rejected"
        ? { by: names.get(latest.answeredById ?? "") ?? "–", reason: latest.reason ?? "" }
        : null,
  };
}
