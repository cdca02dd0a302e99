// A message is a row, written with the change it tells of; what cannot be sent stays readable.
import { db } from "./client";
import type { Tx } from "./transaction";

export type MailMessage = { to: string; subject: string; body: string };
export type WaitingMail = MailMessage & { id: string };

const MOST_ATTEMPTS = 10;

export async function queueMail(tx: Tx, { to, subject, body }: MailMessage): Promise<void> {
  await tx.outboxMail.create({ data: { toAddress: to, subject, body } });
}

/**
 * The next message whose turn it is, or null. Counting the attempt before it is made keeps two
 * processes from sending it at once; each failure doubles the pause, from one minute.
 */
export async function claimWaitingMail(): Promise<WaitingMail | null> {
  const claimed = await db.$queryRaw<WaitingMail[]>`
    UPDATE "OutboxMail" SET "attempts" = "attempts" + 1
     WHERE "id" = (
       SELECT "id" FROM "OutboxMail"
        WHERE "sentAt" IS NULL AND "attempts" < ${MOST_ATTEMPTS}
          AND "createdAt" + (power(2, "attempts") - 1) * interval '1 minute' <= now()
        ORDER BY "createdAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id"::text, "toAddress" AS "to", "subject", "body"`;
  return claimed[0] ?? null;
}

/** Once its links have left, only the recipient holds them. */
export async function markSent({ id, body }: WaitingMail, sentAt: Date): Promise<void> {
  const kept = body.replace(/(https?:\/\/\S+\/)\S+/g, "$1…");
  await db.outboxMail.update({ where: { id }, data: { sentAt, lastError: null, body: kept } });
}

export async function markFailed({ id }: WaitingMail, reason: string): Promise<void> {
  await db.outboxMail.update({ where: { id }, data: { lastError: reason.slice(0, 500) } });
}
