import { endAllSessions } from "~/auth/session.server";
import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { type Outcome, succeed } from "~/domain/outcome";
import type { AccountFailure } from "./account-failure";

/** Logs a person out on every device, this one included. */
export async function endSessions(
  actor: Actor,
  outer?: Tx,
): Promise<Outcome<{ ended: number }, AccountFailure>> {
  return inTransaction(async (tx) => {
    const ended = await endAllSessions(actor.accountId, tx);
    await audit(tx, actor, {
      action: "account.end-sessions",
      subject: { type: "account", id: actor.accountId },
      after: { ended },
    });
    return succeed({ ended });
  }, outer);
}
