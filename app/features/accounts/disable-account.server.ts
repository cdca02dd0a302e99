import { retireLinks } from "~/auth/account-link";
import { isClosedAt } from "~/auth/open-account";
import { endAllSessions } from "~/auth/session.server";
import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { AccountFailure } from "./account-failure";
import type { DisableAccount } from "./manage-account.schema";

type Disabled = Outcome<null, AccountFailure>;

/** Ends somebody's access at once, with a reason; one working administrator always remains. */
export async function disableAccount(
  actor: Actor,
  { accountId, reason }: DisableAccount,
  outer?: Tx,
): Promise<Disabled> {
  ensure(can(actor, "account.manage", null));
  if (accountId === actor.accountId) return fail({ code: "own-account" });
  return inTransaction<Disabled>(async (tx) => {
    const administrators = await lockAdministrators(tx);
    const account = found(await tx.account.findUnique({ where: { id: accountId } }));
    if (isClosedAt(account, now())) return fail({ code: "disabled" });
    if (administrators.every(({ id }) => id === accountId) && administrators.length > 0)
      return fail({ code: "last-administrator" });
    await close(tx, actor, { accountId, reason });
    return succeed(null);
  }, outer);
}

/** Locked in one order, so that two administrators cannot shut each other out at once. */
function lockAdministrators(tx: Tx) {
  return tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Account"
     WHERE "role" = 'administrator' AND "disabledAt" IS NULL AND "passwordHash" IS NOT NULL
     ORDER BY "id" FOR UPDATE`;
}

async function close(tx: Tx, actor: Actor, { accountId, reason }: DisableAccount) {
  await tx.account.update({
    where: { id: accountId },
    data: { disabledAt: now(), disabledReason: reason, version: { increment: 1 } },
  });
  await endAllSessions(accountId, tx);
  await retireLinks(tx, accountId);
  await audit(tx, actor, {
    action: "account.disable",
    subject: { type: "account", id: accountId },
    reason,
  });
}
