import { issueLink } from "~/auth/account-link";
import { audit } from "~/db/audit";
import type { Tx } from "~/db/transaction";
import type { Actor, Role } from "~/domain/access/actor";
import { now } from "~/platform/clock";
import { queueInvitation } from "./account-mail";

type Invited = {
  accountId: string;
  role: Role;
  person: { id: string; givenName: string; familyName: string };
  email: string;
  locale: string;
};

/** The part that every invitation shares: a fresh link, the message with it, the audit event. */
export async function issueInvitation(tx: Tx, actor: Actor, invited: Invited): Promise<void> {
  const { accountId, role, person, email, locale } = invited;
  const token = await issueLink(tx, {
    accountId,
    purpose: "invitation",
    createdById: actor.personId,
    now: now(),
  });
  const name = `${person.givenName} ${person.familyName}`;
  await queueInvitation(tx, { email, name, locale }, token);
  await audit(tx, actor, {
    action: "account.invite",
    subject: { type: "account", id: accountId },
    after: { personId: person.id, role },
  });
}
