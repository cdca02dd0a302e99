import { issueLink } from "~/auth/account-link";
import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import { now } from "~/platform/clock";

const PLACEHOLDER = "first-administrator";

/**
 * The token of a link with which the first administrator sets up their account, replacing any
 * that was printed before; null once somebody administers. Whoever may run the server may ask.
 */
export async function inviteFirstAdministrator(outer?: Tx): Promise<string | null> {
  return inTransaction(async (tx) => {
    const active = {
      role: "administrator",
      disabledAt: null,
      passwordHash: { not: null },
    } as const;
    if ((await tx.account.count({ where: active })) > 0) return null;
    const accountId = (await findPlaceholder(tx)) ?? (await createPlaceholder(tx));
    const invitation = { accountId, purpose: "invitation", createdById: null } as const;
    const token = await issueLink(tx, { ...invitation, now: now() });
    await audit(tx, null, {
      action: "account.invite",
      subject: { type: "account", id: accountId },
      after: { role: "administrator" },
    });
    return token;
  }, outer);
}

async function findPlaceholder(tx: Tx): Promise<string | null> {
  const waiting = { login: PLACEHOLDER, passwordHash: null };
  return (await tx.account.findFirst({ where: waiting, select: { id: true } }))?.id ?? null;
}

/** Without a mail address: whoever opens the link says who they are. */
async function createPlaceholder(tx: Tx): Promise<string> {
  const account = await tx.account.create({
    data: {
      login: PLACEHOLDER,
      role: "administrator",
      person: { create: { givenName: "Erste", familyName: "Administration" } },
    },
  });
  return account.id;
}
