// Turns waiting notices into mail: a person's together in one message, put into the outbox in the same
// transaction that says so in the notices. Whoever wants none, has read it, or cannot log in gets none.

import { db } from "~/db/client";
import { noticeJob } from "~/db/notices";
import { queueMail } from "~/db/outbox";
import { inTransaction, type Tx } from "~/db/transaction";
import { lastDigestAt } from "~/domain/notices/digest";
import { CITY_ZONE, now } from "~/platform/clock";
import type { Job } from "~/platform/job";
import { isMailDelivered } from "~/platform/mail";
import { composeNoticeMail, type MailedNotice } from "./notice-mail";

const PEOPLE_AT_ONCE = 100;

export const noticeMail: Job = {
  ...noticeJob,
  cron: "* * * * *",
  longestSeconds: 300,
  run: mailNotices,
};

/** Answers how many people a mail was queued for. */
export async function mailNotices(): Promise<number> {
  await settleUnmailed();
  let mailed = 0;
  for (let due = await peopleDue(); due.length > 0; due = await peopleDue()) {
    for (const personId of due) if (await mailPerson(personId)) mailed += 1;
    if (due.length < PEOPLE_AT_ONCE) break;
  }
  return mailed;
}

/** Notices that no mail will tell of wait no longer. */
async function settleUnmailed(): Promise<void> {
  await db.$executeRaw`
    UPDATE "Notice" n SET "mailWaits" = false
     WHERE n."mailWaits" AND (n."readAt" IS NOT NULL OR NOT ${isMailDelivered()} OR NOT EXISTS (
       SELECT 1 FROM "Account" a
        WHERE a."personId" = n."personId" AND a."noticeMail" <> 'none'
          AND a."passwordHash" IS NOT NULL
          AND (a."disabledAt" IS NULL OR a."disabledAt" > ${now()})))`;
}

async function peopleDue(): Promise<string[]> {
  const rows = await db.$queryRaw<{ personId: string }[]>`
    SELECT DISTINCT n."personId"::text AS "personId"
      FROM "Notice" n JOIN "Account" a ON a."personId" = n."personId"
     WHERE n."mailWaits" AND n."createdAt" <= ${now()}
       AND (a."noticeMail" = 'at_once' OR n."createdAt" < ${lastDigestAt(now(), CITY_ZONE)})
     LIMIT ${PEOPLE_AT_ONCE}`;
  return rows.map(({ personId }) => personId);
}

/** Rows that another server is just mailing are passed over. */
async function mailPerson(personId: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const notices = await claimWaiting(tx, personId);
    if (notices.length === 0) return false;
    const account = await tx.account.findUnique({
      where: { personId },
      select: {
        login: true,
        locale: true,
        person: { select: { givenName: true, familyName: true } },
      },
    });
    const where = { id: { in: notices.map(({ id }) => id) } };
    const mailedAt = account ? now() : null;
    await tx.notice.updateMany({ where, data: { mailWaits: false, mailedAt } });
    if (account) await queueMail(tx, composeNoticeMail(account, notices));
    return account !== null;
  });
}

function claimWaiting(tx: Tx, personId: string): Promise<MailedNotice[]> {
  return tx.$queryRaw<MailedNotice[]>`
    SELECT "id"::text, "kind", "values" FROM "Notice"
     WHERE "personId" = ${personId}::uuid AND "mailWaits" AND "readAt" IS NULL
     ORDER BY "createdAt", "id" FOR UPDATE SKIP LOCKED`;
}
