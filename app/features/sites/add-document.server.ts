import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Outcome, succeed } from "~/domain/outcome";
import type { AddDocument } from "./site-document.schema";

type Added = Outcome<{ siteId: string }, never>;

/** A titled link to where the document lies. */
export async function addDocument(
  actor: Actor,
  { siteId, title, url }: AddDocument,
  outer?: Tx,
): Promise<Added> {
  return inTransaction<Added>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    found(await tx.site.findUnique({ where: { id: siteId }, select: { id: true } }));
    await tx.siteDocument.create({ data: { siteId, title, url } });
    await audit(tx, actor, {
      action: "site.add-document",
      subject: { type: "site", id: siteId },
      after: { title, url },
    });
    return succeed({ siteId });
  }, outer);
}
