import { audit } from "~/db/audit";
import { sendAgain } from "~/db/outbox";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { AccountFailure } from "./account-failure";
import type { SendMailAgain } from "./send-mail-again.schema";

/** A message that may have been lost goes once more, because an administrator says so. */
export async function sendMailAgain(
  actor: Actor,
  { mailId }: SendMailAgain,
  outer?: Tx,
): Promise<Outcome<null, AccountFailure>> {
  ensure(can(actor, "outbox.read", null));
  return inTransaction<Outcome<null, AccountFailure>>(async (tx) => {
    found(await tx.outboxMail.findUnique({ where: { id: mailId }, select: { id: true } }));
    if (!(await sendAgain(tx, mailId, now()))) return fail({ code: "mail-on-its-way" });
    await audit(tx, actor, { action: "mail.send-again", subject: { type: "mail", id: mailId } });
    return succeed(null);
  }, outer);
}
