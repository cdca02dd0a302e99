import { toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { today } from "~/platform/clock";
import { clustersVisibleTo, inForceOn } from "./lesson-scope.server";

export interface ClustersWanted {
  /** Chosen already: they stay on offer, also when they are closed, and so does their cohort. */
  readonly kept: readonly string[];
  /** Words that the cluster's or its cohort's name holds. */
  readonly search: string;
}

/** So many clusters can still be looked through; of more only what is wanted is offered. */
const MOST = 24;

/** The running clusters in sight, or of too many those that are wanted. */
export async function clusterChoices(client: Tx, actor: Actor, wanted: ClustersWanted) {
  const open = [{ closing: null }, { closing: { lastOn: { gte: toDbDay(today()) } } }];
  const kept = { id: { in: [...wanted.kept] } };
  const running = { ...clustersVisibleTo(actor, today()), OR: [...open, kept] };
  const count = await client.cluster.count({ where: running });
  const where = count <= MOST ? running : { AND: [running, wantedIn(wanted)] };
  const rows = await client.cluster.findMany({
    where,
    include: { cohort: true, trainers: { where: inForceOn(today()) } },
    orderBy: [{ cohort: { startsOn: "desc" } }, { cohort: { name: "asc" } }, { name: "asc" }],
  });
  const isKept = (id: string) => wanted.kept.includes(id);
  const first = rows.filter(({ id }) => isKept(id));
  const others = rows.filter(({ id }) => !isKept(id)).slice(0, Math.max(0, MOST - first.length));
  const shown = new Set([...first, ...others]);
  return { clusters: rows.filter((row) => shown.has(row)), hidden: count - shown.size };
}

function wantedIn({ kept, search }: ClustersWanted): Prisma.ClusterWhereInput {
  const chosen = { id: { in: [...kept] } };
  const words = search.split(/\s+/).filter(Boolean);
  const named = words.map((word) => {
    const contains = { contains: word, mode: "insensitive" as const };
    return { OR: [{ name: contains }, { cohort: { name: contains } }] };
  });
  if (named.length > 0) return { OR: [chosen, { AND: named }] };
  return kept.length > 0 ? { OR: [chosen, { cohort: { clusters: { some: chosen } } }] } : {};
}
