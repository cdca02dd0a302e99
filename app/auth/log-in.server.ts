import { db } from "~/db/client";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import { forgiveAttempts, takeAttempt } from "./login-throttle";
import { openAt } from "./open-account";
import { type PasswordBusy, verifyPassword } from "./password";
import { endSession, startSession } from "./session.server";

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
  const cookie = await startSession(account.id, request);
  if (await isStillProven(account)) return succeed({ cookie });
  await endSession(new Request(request.url, { headers: { Cookie: cookie } }));
  return fail({ code: "login-refused" });
}

/**
 * A password that changes, or an account that is disabled, in the instant of a login ends the
 * sessions it can see; the lock waits for it, and this login sees what it did.
 */
async function isStillProven({ id, passwordHash }: { id: string; passwordHash: string | null }) {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM "Account"
    WHERE id = ${id}::uuid AND "passwordHash" = ${passwordHash}
      AND ("disabledAt" IS NULL OR "disabledAt" > ${now()})
    FOR SHARE`;
  return rows.length === 1;
}

function findAccount(login: string) {
  return db.account.findFirst({
    where: { login, ...openAt(now()), passwordHash: { not: null } },
    select: { id: true, passwordHash: true },
  });
}
