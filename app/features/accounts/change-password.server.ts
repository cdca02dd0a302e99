import { retireLinks } from "~/auth/account-link";
import { clearAccount, takeAttempt } from "~/auth/login-throttle";
import { verifyPassword } from "~/auth/password";
import { endAllSessions } from "~/auth/session.server";
import { audit } from "~/db/audit";
import { db } from "~/db/client";
import { inTransaction } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { AccountFailure } from "./account-failure";
import type { ChangePassword } from "./change-password.schema";
import { choosePassword } from "./choose-password";

/** Everybody changes their own and nobody another's; all sessions end, this one included. */
export async function changePassword(
  actor: Actor,
  { currentPassword, password }: ChangePassword,
): Promise<Outcome<{ accountId: string }, AccountFailure>> {
  const { accountId } = actor;
  const where = { id: accountId };
  const account = found(await db.account.findUnique({ where, include: { person: true } }));
  const seconds = await takeAttempt(account.login, accountId);
  if (seconds > 0) return fail({ code: "throttled", values: { seconds } });
  const matches = await verifyPassword(currentPassword, account.passwordHash);
  if (!matches.ok) return matches;
  if (!matches.value) return fail({ code: "password-wrong", field: "currentPassword" });
  await clearAccount(account.login);
  const hashed = await choosePassword(password, { ...account.person, login: account.login });
  return hashed.ok ? replace(actor, account.passwordHash, hashed.value) : hashed;
}

/** Only over the password that was just proven: a change that came between wins. */
async function replace(actor: Actor, proven: string | null, passwordHash: string) {
  const { accountId } = actor;
  return inTransaction<Outcome<{ accountId: string }, AccountFailure>>(async (tx) => {
    const { count } = await tx.account.updateMany({
      where: { id: accountId, passwordHash: proven },
      data: { passwordHash, version: { increment: 1 } },
    });
    if (count === 0) return fail({ code: "password-wrong", field: "currentPassword" });
    await retireLinks(tx, accountId);
    await endAllSessions(accountId, tx);
    await audit(tx, actor, {
      action: "account.change-password",
      subject: { type: "account", id: accountId },
    });
    return succeed({ accountId });
  });
}
