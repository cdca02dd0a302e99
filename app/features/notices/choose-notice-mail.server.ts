import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { type Outcome, succeed } from "~/domain/outcome";
import type { ChooseNoticeMail } from "./choose-notice-mail.schema";

/** When one's own notices come by mail, from the next one on and for those that still wait. */
export async function chooseNoticeMail(
  actor: Actor,
  { noticeMail }: ChooseNoticeMail,
  outer?: Tx,
): Promise<Outcome<null, never>> {
  return inTransaction(async (tx) => {
    const where = { id: actor.accountId };
    const select = { noticeMail: true } as const;
    const before = found(await tx.account.findUnique({ where, select }));
    await tx.account.update({ where, data: { noticeMail } });
    await audit(tx, actor, {
      action: "account.choose-notice-mail",
      subject: { type: "account", id: actor.accountId },
      before,
      after: { noticeMail },
    });
    return succeed(null);
  }, outer);
}
