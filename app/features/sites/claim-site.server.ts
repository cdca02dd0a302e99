import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";

/** Claims the next version of a site; null when somebody else was quicker. */
export async function claimSite(tx: Tx, actor: Actor, seen: { siteId: string; version: number }) {
  ensure(can(actor, "site.manage", null));
  const site = found(await tx.site.findUnique({ where: { id: seen.siteId } }));
  const { count } = await tx.site.updateMany({
    where: { id: seen.siteId, version: seen.version },
    data: { version: { increment: 1 } },
  });
  return count === 1 ? site : null;
}
