import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { now } from "~/platform/clock";

/** Everybody's own page: who they are here, how it looks, where they are logged in. */
export async function myAccount({ accountId }: Actor) {
  const account = found(
    await db.account.findUnique({
      where: { id: accountId },
      select: {
        login: true,
        role: true,
        locale: true,
        theme: true,
        person: { select: { givenName: true, familyName: true } },
      },
    }),
  );
  const sessions = await db.session.count({ where: { accountId, expiresAt: { gt: now() } } });
  const { login, role, locale, theme, person } = account;
  return { login, role, locale, theme, name: `${person.givenName} ${person.familyName}`, sessions };
}
