import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { SaveContact } from "./site-contact.schema";
import type { SiteFailure } from "./site-failure";

type Saved = Outcome<{ siteId: string }, SiteFailure>;

/** Somebody at the site whom planners turn to: new, or with other words. */
export async function saveContact(actor: Actor, input: SaveContact, outer?: Tx): Promise<Saved> {
  return inTransaction<Saved>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    const { siteId, contactId, version, name, phone, email } = input;
    found(await tx.site.findUnique({ where: { id: siteId }, select: { id: true } }));
    const data = { name, function: input.function, phone, email };
    const before = contactId
      ? found(await tx.siteContact.findFirst({ where: { id: contactId, siteId } }))
      : null;
    if (before) {
      const { count } = await tx.siteContact.updateMany({
        where: { id: before.id, version },
        data: { ...data, version: { increment: 1 } },
      });
      if (count === 0) return fail({ code: "stale" });
    } else await tx.siteContact.create({ data: { siteId, ...data } });
    await audit(tx, actor, {
      action: "site.save-contact",
      subject: { type: "site", id: siteId },
      ...(before && { before: { name: before.name, function: before.function } }),
      after: { name, function: input.function },
    });
    return succeed({ siteId });
  }, outer);
}
