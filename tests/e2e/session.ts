// A session in the database of the server under test, as a login would have left it there.
import "../setup/e2e-environment";
import type { BrowserContext } from "@playwright/test";
import { startSession } from "~/auth/session.server";
import { sessionCookieName } from "~/auth/session-cookie";
import { db } from "~/db/client";
import { environment } from "~/platform/environment";

export async function sessionFor(context: BrowserContext, login: string): Promise<void> {
  const account = await db.account.findFirstOrThrow({ where: { login } });
  await sessionOf(context, account.id);
}

export async function sessionOf(context: BrowserContext, accountId: string): Promise<void> {
  const origin = environment().ORIGIN;
  const cookie = await startSession(accountId, new Request(origin));
  const name = sessionCookieName(origin);
  const value = cookie.slice(name.length + 1).split(";")[0] ?? "";
  await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: "Lax" }]);
}
