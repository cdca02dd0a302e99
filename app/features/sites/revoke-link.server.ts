import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { RevokeLink } from "./confirmation-link.schema";
import type { SiteFailure } from "./site-failure";

type Revoked = Outcome<{ siteId: string }, SiteFailure>;

/** From now on the link says that it no longer works. One that was used stays as it was. */
export async function revokeLink(
  actor: Actor,
  { siteId, linkId }: RevokeLink,
  outer?: Tx,
): Promise<Revoked> {
  return inTransaction<Revoked>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    found(await tx.confirmationLink.findFirst({ where: { id: linkId, siteId } }));
    const { count } = await tx.confirmationLink.updateMany({
      where: { id: linkId, usedAt: null, revokedAt: null },
      data: { revokedAt: now(), revokedById: actor.personId },
    });
    if (count === 0) return fail({ code: "link-over" });
    await audit(tx, actor, {
      action: "capacity.revoke-link",
      subject: { type: "confirmationLink", id: linkId },
    });
    return succeed({ siteId });
  }, outer);
}
