import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Outcome, succeed } from "~/domain/outcome";
import type { RemoveDocument } from "./site-document.schema";

type Removed = Outcome<{ siteId: string }, never>;

export async function removeDocument(
  actor: Actor,
  { siteId, documentId }: RemoveDocument,
  outer?: Tx,
): Promise<Removed> {
  return inTransaction<Removed>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    const { title, url } = found(
      await tx.siteDocument.findFirst({ where: { id: documentId, siteId } }),
    );
    await tx.siteDocument.delete({ where: { id: documentId } });
    await audit(tx, actor, {
      action: "site.remove-document",
      subject: { type: "site", id: siteId },
      before: { title, url },
    });
    return succeed({ siteId });
  }, outer);
}
