import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { FeedChoice } from "./feed.schema";
import { type FeedFailure, type Opened, openFeed } from "./open-feed.server";

type Revoked = Outcome<null, FeedFailure>;

/** From now on the link leads nowhere; it never works again. */
export async function revokeFeed(actor: Actor, choice: FeedChoice, outer?: Tx): Promise<Revoked> {
  return inTransaction<Revoked>(async (tx) => {
    await ownFeed(tx, actor, choice);
    return (await revoke(tx, actor, choice)) ? succeed(null) : fail({ code: "feed-over" });
  }, outer);
}

/** The old link ends and a new one begins, for the same calendar. */
export async function renewFeed(actor: Actor, choice: FeedChoice, outer?: Tx): Promise<Opened> {
  return inTransaction<Opened>(async (tx) => {
    const { kind, clusterId, siteId } = await ownFeed(tx, actor, choice);
    if (!(await revoke(tx, actor, choice))) return fail({ code: "feed-over" });
    return openFeed(actor, { kind, id: clusterId ?? siteId }, tx);
  }, outer);
}

async function ownFeed(tx: Tx, { personId }: Actor, { feedId }: FeedChoice) {
  return found(await tx.calendarFeed.findFirst({ where: { id: feedId, personId } }));
}

async function revoke(tx: Tx, actor: Actor, { feedId }: FeedChoice): Promise<boolean> {
  const where = { id: feedId, revokedAt: null };
  const { count } = await tx.calendarFeed.updateMany({ where, data: { revokedAt: now() } });
  if (count === 0) return false;
  await audit(tx, actor, { action: "feed.revoke", subject: { type: "feed", id: feedId } });
  return true;
}
