import { issueLink } from "~/auth/account-link";
import { audit } from "~/db/audit";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { now } from "~/platform/clock";
import { queueReset } from "./account-mail";

type ResetFor = {
  id: string;
  locale: string;
  person: { givenName: string; familyName: string; email: string | null };
};

/** A fresh reset link in a message; `actor` is whoever asked, null from the login page. */
export async function issueReset(tx: Tx, actor: Actor | null, account: ResetFor): Promise<void> {
  const { person, locale } = account;
  if (!person.email) return;
  const token = await issueLink(tx, {
    accountId: account.id,
    purpose: "reset",
    createdById: actor?.personId ?? null,
    now: now(),
  });
  const name = `${person.givenName} ${person.familyName}`;
  await queueReset(tx, { email: person.email, name, locale }, token);
  await audit(tx, actor, {
    action: "account.send-reset",
    subject: { type: "account", id: account.id },
  });
}
