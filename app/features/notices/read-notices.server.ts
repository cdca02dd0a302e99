import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";

/**
 * Marks a notice of one's own as read and says where it leads. Not in the audit log: who reads when is
 * nobody's business.
 */
export async function openNotice(actor: Actor, id: string, outer?: Tx): Promise<string> {
  return inTransaction(async (tx) => {
    const own = { id, personId: actor.personId };
    const { to } = found(await tx.notice.findFirst({ where: own, select: { to: true } }));
    await tx.notice.updateMany({ where: { ...own, readAt: null }, data: { readAt: now() } });
    return to;
  }, outer);
}

/** Marks all notices of one's own as read. */
export async function readAllNotices(actor: Actor, outer?: Tx): Promise<Outcome<null, never>> {
  return inTransaction(async (tx) => {
    const where = { personId: actor.personId, readAt: null };
    await tx.notice.updateMany({ where, data: { readAt: now() } });
    return succeed(null);
  }, outer);
}
