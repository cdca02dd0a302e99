import { endAllSessions } from "~/auth/session.server";
import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { AccountFailure } from "./account-failure";
import type { AccountChoice } from "./manage-account.schema";

/** Gives access back; whoever was logged in before has to log in again. */
export async function enableAccount(
  actor: Actor,
  { accountId }: AccountChoice,
  outer?: Tx,
): Promise<Outcome<null, AccountFailure>> {
  ensure(can(actor, "account.manage", null));
  return inTransaction<Outcome<null, AccountFailure>>(async (tx) => {
    const account = found(await tx.account.findUnique({ where: { id: accountId } }));
    const { count } = await tx.account.updateMany({
      where: { id: accountId, disabledAt: { not: null } },
      data: { disabledAt: null, disabledReason: null, version: { increment: 1 } },
    });
    if (count === 0) return fail({ code: "already-active" });
    await endAllSessions(accountId, tx);
    await audit(tx, actor, {
      action: "account.enable",
      subject: { type: "account", id: accountId },
      before: { disabledAt: account.disabledAt?.toISOString() ?? null },
    });
    return succeed(null);
  }, outer);
}
