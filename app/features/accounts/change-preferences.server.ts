import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { type Outcome, succeed } from "~/domain/outcome";
import type { AccountFailure } from "./account-failure";
import type { ChangePreferences } from "./change-preferences.schema";

/** Language and look follow the person to every device. */
export async function changePreferences(
  actor: Actor,
  { locale, theme }: Omit<ChangePreferences, "to">,
  outer?: Tx,
): Promise<Outcome<null, AccountFailure>> {
  return inTransaction(async (tx) => {
    const where = { id: actor.accountId };
    const before = found(
      await tx.account.findUnique({ where, select: { locale: true, theme: true } }),
    );
    const after = { locale: locale ?? before.locale, theme: theme ?? before.theme };
    await tx.account.update({ where, data: after });
    await audit(tx, actor, {
      action: "account.change-preferences",
      subject: { type: "account", id: actor.accountId },
      before,
      after,
    });
    return succeed(null);
  }, outer);
}
