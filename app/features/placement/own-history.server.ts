import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { historyOf } from "~/domain/placement/plan-history";

const REMEMBERED = 200;

/** What a planner can take back and do again in a plan; one query. */
export async function ownHistory(client: Tx, { personId }: Actor, planId: string) {
  const newest = await client.planEdit.findMany({
    where: { planId, byId: personId, kind: { not: "outside" } },
    orderBy: { version: "desc" },
    take: REMEMBERED,
  });
  return historyOf(newest.reverse());
}
