import { findLink, retireLinks, spendLink } from "~/auth/account-link";
import { clearAccount } from "~/auth/login-throttle";
import { endAllSessions } from "~/auth/session.server";
import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { AccountFailure } from "./account-failure";
import { bearerOf, choosePassword } from "./choose-password";
import type { ResetPassword } from "./reset-password.schema";

type Reset = Outcome<{ accountId: string }, AccountFailure>;

/** The link is the permission; every session of before ends with the old password. */
export async function resetPassword(input: ResetPassword, outer?: Tx): Promise<Reset> {
  const account = await findLink(input.token, "reset", now());
  if (!account) return fail({ code: "link-expired" });
  const hashed = await choosePassword(input.password, { ...account.person, login: account.login });
  if (!hashed.ok) return hashed;
  const outcome = await inTransaction<Reset>(async (tx) => {
    if (!(await spendLink(tx, input.token, "reset", now()))) return fail({ code: "link-expired" });
    await tx.account.update({
      where: { id: account.id },
      data: { passwordHash: hashed.value, version: { increment: 1 } },
    });
    await retireLinks(tx, account.id);
    const sessions = await endAllSessions(account.id, tx);
    await audit(tx, bearerOf(account), {
      action: "account.reset-password",
      subject: { type: "account", id: account.id },
      after: { endedSessions: sessions },
    });
    return succeed({ accountId: account.id });
  }, outer);
  if (outcome.ok) await clearAccount(account.login);
  return outcome;
}
