import { findLink, type LinkedAccount, retireLinks, spendLink } from "~/auth/account-link";
import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { AcceptInvitation } from "./accept-invitation.schema";
import type { AccountFailure } from "./account-failure";
import { bearerOf, choosePassword } from "./choose-password";
import { type Identity, identityFor } from "./first-identity";

type Accepted = Outcome<{ accountId: string }, AccountFailure>;

/** The link is the permission: no actor yet, and of two at once exactly one is accepted. */
export async function acceptInvitation(input: AcceptInvitation, outer?: Tx): Promise<Accepted> {
  const account = await findLink(input.token, "invitation", now());
  if (!account) return fail({ code: "link-expired" });
  const identity = identityFor(account, input);
  if (!identity.ok) return identity;
  const hashed = await choosePassword(input.password, identity.value);
  if (!hashed.ok) return hashed;
  return inTransaction(async (tx) => {
    if (!(await spendLink(tx, input.token, "invitation", now())))
      return fail({ code: "link-expired" } as const);
    if (await isLoginTaken(tx, account, identity.value))
      return fail({ code: "mail-taken", field: "email" } as const);
    await activate(tx, account, identity.value, hashed.value);
    return succeed({ accountId: account.id });
  }, outer);
}

async function isLoginTaken(tx: Tx, account: LinkedAccount, { login }: Identity) {
  const others = await tx.account.count({ where: { login, id: { not: account.id } } });
  const people = await tx.person.count({ where: { email: login, id: { not: account.person.id } } });
  return others + people > 0;
}

async function activate(tx: Tx, account: LinkedAccount, identity: Identity, passwordHash: string) {
  const { login, givenName, familyName } = identity;
  await tx.account.update({
    where: { id: account.id },
    data: { login, passwordHash, version: { increment: 1 } },
  });
  if (account.person.email === null)
    await tx.person.update({
      where: { id: account.person.id },
      data: { givenName, familyName, email: login, version: { increment: 1 } },
    });
  await retireLinks(tx, account.id);
  await audit(tx, bearerOf(account), {
    action: "account.accept",
    subject: { type: "account", id: account.id },
  });
}
