import { db } from "~/db/client";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { compareTitles } from "~/domain/clusters/order";
import { CLUSTER_SIZE } from "~/domain/clusters/sizing";
import { today } from "~/platform/clock";
import { laterThings } from "./later-things.server";

export type ClosingChoices = Awaited<ReturnType<typeof closingChoices>>;

/** What would hold a cluster today, and the clusters that could take its members. */
export async function closingChoices(
  actor: Actor,
  cluster: { id: string; cohort: { id: string } },
) {
  ensure(can(actor, "cluster.manage", null));
  const rows = await db.cluster.findMany({
    where: { cohortId: cluster.cohort.id, id: { not: cluster.id }, closing: null },
    include: { memberships: { where: inForceOn(today()), select: { id: true } } },
  });
  return {
    later: await laterThings(db, cluster.id, today()),
    successors: rows
      .map(({ id, name, memberships }) => ({
        id,
        name,
        members: memberships.length,
        places: CLUSTER_SIZE.most - memberships.length,
      }))
      .sort((a, b) => compareTitles(a.name, b.name)),
  };
}
