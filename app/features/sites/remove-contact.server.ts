import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { RemoveContact } from "./site-contact.schema";
import type { SiteFailure } from "./site-failure";

type Removed = Outcome<{ siteId: string }, SiteFailure>;

export async function removeContact(
  actor: Actor,
  { siteId, contactId, version }: RemoveContact,
  outer?: Tx,
): Promise<Removed> {
  return inTransaction<Removed>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    const { name } = found(await tx.siteContact.findFirst({ where: { id: contactId, siteId } }));
    const { count } = await tx.siteContact.deleteMany({ where: { id: contactId, version } });
    if (count === 0) return fail({ code: "stale" });
    await audit(tx, actor, {
      action: "site.remove-contact",
      subject: { type: "site", id: siteId },
      before: { name },
    });
    return succeed({ siteId });
  }, outer);
}
