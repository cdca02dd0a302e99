import { findLink } from "~/auth/account-link";
import { now } from "~/platform/clock";
import { isIdentityMissing } from "./first-identity";

export type LinkPage = {
  name: string;
  login: string;
  expiresAt: string;
  asksIdentity: boolean;
};

/** What the page behind a link shows; null for every link that no longer works. */
export async function readLink(
  token: string,
  purpose: "invitation" | "reset",
): Promise<LinkPage | null> {
  const account = await findLink(token, purpose, now());
  return (
    account && {
      name: `${account.person.givenName} ${account.person.familyName}`,
      login: account.login,
      expiresAt: account.expiresAt.toISOString(),
      asksIdentity: isIdentityMissing(account),
    }
  );
}
