import { hashToken, newToken } from "~/auth/secret-token";
import { audit } from "~/db/audit";
import { inForceOn } from "~/db/in-force";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can, type FeedFacts } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { today } from "~/platform/clock";
import type { OpenFeed } from "./feed.schema";

/** A link for each device is enough. */
export const MOST_FEEDS = 5;

export type FeedFailure = Failure<"feeds-full" | "feed-over">;
export type Opened = Outcome<{ feedId: string; token: string }, FeedFailure>;

/** A new private link; its token is told once, only its hash stays. */
export async function openFeed(actor: Actor, input: OpenFeed, outer?: Tx): Promise<Opened> {
  return inTransaction<Opened>(async (tx) => {
    ensure(can(actor, "feed.subscribe", await feedFacts(tx, input)));
    await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${actor.personId}::uuid FOR UPDATE`;
    const target = targetOf(input);
    const live = { personId: actor.personId, revokedAt: null, ...target };
    if ((await tx.calendarFeed.count({ where: live })) >= MOST_FEEDS) {
      return fail({ code: "feeds-full", values: { count: MOST_FEEDS } });
    }
    const token = newToken();
    const data = { personId: actor.personId, tokenHash: hashToken(token), ...target };
    const { id: feedId } = await tx.calendarFeed.create({ data });
    await audit(tx, actor, {
      action: "feed.open",
      subject: { type: "feed", id: feedId },
      after: target,
    });
    return succeed({ feedId, token });
  }, outer);
}

function targetOf({ kind, id }: OpenFeed) {
  return {
    kind,
    clusterId: kind === "cluster" ? id : null,
    siteId: kind === "site" ? id : null,
  };
}

/** A cluster that does not exist has no trainers: both are refused alike. */
async function feedFacts(tx: Tx, { kind, id }: OpenFeed): Promise<FeedFacts> {
  if (kind === "person") return { of: "person" };
  if (kind === "site") return { of: "site", siteId: found(id) };
  const rows = await tx.clusterTrainer.findMany({
    where: { clusterId: found(id), ...inForceOn(today()) },
    select: { trainerId: true },
  });
  return { of: "cluster", trainerIds: rows.map(({ trainerId }) => trainerId) };
}
