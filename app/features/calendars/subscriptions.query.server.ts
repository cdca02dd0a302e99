import { db } from "~/db/client";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { today } from "~/platform/clock";

type Kind = "person" | "cluster" | "site";

export interface Subscription {
  readonly kind: Kind;
  /** The cluster or the site. */
  readonly id: string | null;
  readonly name: string;
  /** Links that work, the oldest first; instants as ISO text. */
  readonly feeds: readonly { id: string; createdAt: string; lastUsedAt: string | null }[];
}

/** What the actor can subscribe to, with the links there are; in three queries. */
export async function subscriptions(actor: Actor): Promise<Subscription[]> {
  if (!can(actor, "feed.subscribe", { of: "person" })) return [];
  const feeds = await db.calendarFeed.findMany({
    where: { personId: actor.personId, revokedAt: null },
    orderBy: { createdAt: "asc" },
  });
  const feedsOf = (kind: Kind, id: string | null) =>
    feeds
      .filter((feed) => feed.kind === kind && (feed.clusterId ?? feed.siteId) === id)
      .map(({ id, createdAt, lastUsedAt }) => ({
        id,
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      }));
  const targets = [{ kind: "person" as const, id: null, name: "" }, ...(await otherTargets(actor))];
  return targets.map((target) => ({ ...target, feeds: feedsOf(target.kind, target.id) }));
}

async function otherTargets({ role, trainerId, siteId }: Actor) {
  if (role !== "trainer" || !trainerId) return [];
  const clusters = await db.cluster.findMany({
    where: { trainers: { some: { trainerId, ...inForceOn(today()) } } },
    select: { id: true, name: true, cohort: { select: { name: true } } },
    orderBy: [{ cohort: { name: "asc" } }, { name: "asc" }],
  });
  const site = siteId
    ? await db.site.findUnique({ where: { id: siteId }, select: { id: true, name: true } })
    : null;
  return [
    ...clusters.map(({ id, name, cohort }) => ({
      kind: "cluster" as const,
      id,
      name: `${cohort.name} ${name}`,
    })),
    ...(site ? [{ kind: "site" as const, ...site }] : []),
  ];
}
