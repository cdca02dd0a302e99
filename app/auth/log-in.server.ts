import { db } from "~/db/client";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import { forgiveAttempts, takeAttempt } from "./login-throttle";
import { openAt } from "./open-account";
import { type PasswordBusy, verifyPassword } from "./password";
import { startSession } from "./session.server";

export type LoginFailure = Failure<"login-refused" | "login-throttled"> | PasswordBusy;

type Credentials = { login: string; password: string };
type Sender = { request: Request; address: string };

/**
 * Answers the cookie of a new session. Unknown, disabled, not yet invited and wrong
 * password are one answer that takes one verification's time.
 */
export async function logIn(
  { login, password }: Credentials,
  { request, address }: Sender,
): Promise<Outcome<{ cookie: string }, LoginFailure>> {
  const name = login.trim().toLowerCase();
  const seconds = await takeAttempt(name, address);
  if (seconds > 0) return fail({ code: "login-throttled", values: { seconds } });
  const account = await findAccount(name);
  const matches = await verifyPassword(password, account?.passwordHash ?? null);
  if (!matches.ok) return matches;
  if (!account || !matches.value) return fail({ code: "login-refused" });
  await forgiveAttempts(name, address);
  return succeed({ cookie: await startSession(account.id, request) });
}

function findAccount(login: string) {
  return db.account.findFirst({
    where: { login, ...openAt(now()), passwordHash: { not: null } },
    select: { id: true, passwordHash: true },
  });
}
