import { openAt } from "~/auth/open-account";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { now } from "~/platform/clock";

const DAY = 24 * 3_600_000;

/** Accounts that wait, mail that did not leave, and the last entries of the log. Four queries. */
export async function administratorHome(actor: Actor) {
  ensure(can(actor, "account.manage", null));
  const accounts = await db.account.count();
  const withoutPassword = await db.account.count({
    where: { passwordHash: null, ...openAt(now()) },
  });
  const disabled = await db.account.count({ where: { disabledAt: { lte: now() } } });
  const unsentMail = await db.outboxMail.count({ where: { sentAt: null } });
  const eventsToday = await db.auditEvent.count({
    where: { at: { gte: new Date(now().getTime() - DAY) } },
  });
  return { accounts, withoutPassword, disabled, unsentMail, eventsToday };
}
