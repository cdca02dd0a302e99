// The first administrator is on no list: their invitation asks for the name and the address too.
import type { LinkedAccount } from "~/auth/account-link";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { AcceptInvitation } from "./accept-invitation.schema";
import type { AccountFailure } from "./account-failure";

export type Identity = { login: string; givenName: string; familyName: string };

/** Only a person without a mail address has still to say who they are. */
export function isIdentityMissing({ person }: Pick<LinkedAccount, "person">): boolean {
  return person.email === null;
}

export function identityFor(
  account: LinkedAccount,
  { givenName, familyName, email }: AcceptInvitation,
): Outcome<Identity, AccountFailure> {
  const { login, person } = account;
  if (!isIdentityMissing(account))
    return succeed({ login, givenName: person.givenName, familyName: person.familyName });
  if (!givenName) return fail({ code: "name-missing", field: "givenName" });
  if (!familyName) return fail({ code: "name-missing", field: "familyName" });
  if (!email) return fail({ code: "no-mail-address", field: "email" });
  return succeed({ login: email.toLowerCase(), givenName, familyName });
}
