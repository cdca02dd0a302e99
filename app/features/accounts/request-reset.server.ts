import { openAt } from "~/auth/open-account";
import { takeResetRequest } from "~/auth/reset-throttle";
import { db } from "~/db/client";
import { inTransaction } from "~/db/transaction";
import { now } from "~/platform/clock";
import { issueReset } from "./issue-reset";

/**
 * Whoever forgot their password asks for a link. Whether the login exists, and whether
 * too many were asked for, is never told: the answer is always the same.
 */
export async function requestReset({ login }: { login: string }, address: string): Promise<void> {
  const name = login.trim().toLowerCase();
  if (!(await takeResetRequest(name, address))) return;
  const account = await db.account.findFirst({
    where: { login: name, ...openAt(now()), passwordHash: { not: null } },
    include: { person: true },
  });
  if (!account) return;
  await inTransaction((tx) => issueReset(tx, null, account));
}
