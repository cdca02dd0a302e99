import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { dayOf } from "~/domain/calendar/day";
import { CITY_ZONE } from "~/platform/clock";

/** Proposals that are ready and that nobody has decided; one query. */
export async function waitingProposals(actor: Actor) {
  ensure(can(actor, "plan.manage", null));
  const runs = await db.proposalRun.findMany({
    where: {
      endedAt: { not: null },
      decidedAt: null,
      objective: { not: null },
      plan: { state: "draft" },
    },
    select: {
      endedAt: true,
      plan: { select: { id: true, name: true, cohort: { select: { name: true } } } },
    },
    distinct: ["planId"],
    orderBy: { startedAt: "desc" },
  });
  return runs.flatMap(({ endedAt, plan }) =>
    endedAt
      ? [
          {
            ...{ planId: plan.id, plan: plan.name, cohort: plan.cohort.name },
            since: dayOf(endedAt, CITY_ZONE),
          },
        ]
      : [],
  );
}
