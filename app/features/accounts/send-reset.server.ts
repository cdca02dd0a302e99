import { isClosedAt } from "~/auth/open-account";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { AccountFailure } from "./account-failure";
import { issueReset } from "./issue-reset";
import type { AccountChoice } from "./manage-account.schema";

/** An administrator sends somebody a reset link; the password itself stays the person's own. */
export async function sendReset(
  actor: Actor,
  { accountId }: AccountChoice,
  outer?: Tx,
): Promise<Outcome<null, AccountFailure>> {
  ensure(can(actor, "account.manage", null));
  return inTransaction<Outcome<null, AccountFailure>>(async (tx) => {
    const where = { id: accountId };
    const account = found(await tx.account.findUnique({ where, include: { person: true } }));
    if (isClosedAt(account, now())) return fail({ code: "disabled" });
    if (!account.passwordHash) return fail({ code: "not-active" });
    if (!account.person.email) return fail({ code: "no-mail-address" });
    await issueReset(tx, actor, account);
    return succeed(null);
  }, outer);
}
