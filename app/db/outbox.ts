// A message is a row, written with the change it tells of; what cannot be sent stays readable.
// It goes out once: whoever may hand it to the mail server says so first, in the row, and nobody else
// may any more. If that process dies before it hears the server's answer, nobody knows, and an
// administrator decides whether it goes again.
import { mailJob } from "~/platform/job";
import { wake } from "~/platform/jobs";
import { db } from "./client";
import { afterCommit, type Tx } from "./transaction";

/** `isPrivate`: its words are for nobody but whom it is addressed to. */
export type MailMessage = { to: string; subject: string; body: string; isPrivate?: boolean };
export type WaitingMail = Required<MailMessage> & { id: string; attempts: number };

export const MOST_ATTEMPTS = 10;

export async function queueMail(tx: Tx, mail: MailMessage): Promise<void> {
  await queueMails(tx, [mail]);
}

export async function queueMails(tx: Tx, mails: readonly MailMessage[]): Promise<void> {
  const data = mails.map(({ to, ...mail }) => ({ toAddress: to, ...mail }));
  await tx.outboxMail.createMany({ data });
  afterCommit(tx, () => wake(mailJob));
}

/** The next message whose turn it is, or null; after each attempt the pause doubles, from one minute. */
export async function claimWaitingMail(): Promise<WaitingMail | null> {
  const claimed = await db.$queryRaw<WaitingMail[]>`
    UPDATE "OutboxMail"
       SET "attempts" = "attempts" + 1, "dueAt" = now() + power(2, "attempts") * interval '1 minute'
     WHERE "id" = (
       SELECT "id" FROM "OutboxMail"
        WHERE "handedOverAt" IS NULL AND "attempts" < ${MOST_ATTEMPTS} AND "dueAt" <= now()
        ORDER BY "dueAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id"::text, "attempts", "toAddress" AS "to", "subject", "body", "isPrivate"`;
  return claimed[0] ?? null;
}

/** Whether this attempt may hand the message over: never twice, and not once a later one has begun. */
export async function mayHandOver({ id, attempts }: WaitingMail, at: Date): Promise<boolean> {
  const where = { id, attempts, handedOverAt: null };
  const { count } = await db.outboxMail.updateMany({ where, data: { handedOverAt: at } });
  return count === 1;
}

/** Once its links have left, only the recipient holds them; of a private message nothing stays. */
export async function markSent(
  { id, subject, body, isPrivate }: WaitingMail,
  sentAt: Date,
): Promise<void> {
  const kept = body.replace(/(https?:\/\/\S+\/)\S+/g, "$1…");
  const words = isPrivate ? { subject: "", body: "" } : { subject, body: kept };
  await db.outboxMail.update({ where: { id }, data: { sentAt, lastError: null, ...words } });
}

/** A message that nobody knows the fate of, or that was given up, goes again; false when it did not. */
export async function sendAgain(tx: Tx, id: string, now: Date): Promise<boolean> {
  const lost = { handedOverAt: { lt: unclearSince(now) } };
  const { count } = await tx.outboxMail.updateMany({
    where: { id, sentAt: null, OR: [lost, { attempts: { gte: MOST_ATTEMPTS } }] },
    data: { handedOverAt: null, attempts: 0, dueAt: now },
  });
  if (count > 0) afterCommit(tx, () => wake(mailJob));
  return count > 0;
}

/** A server that is asked answers within a minute: what was handed over before that is unclear. */
export function unclearSince(now: Date): Date {
  return new Date(now.getTime() - 60_000);
}

/** @param isCertain the message surely did not leave: it may be tried again. */
export async function markFailed(
  { id, attempts }: WaitingMail,
  reason: string,
  isCertain: boolean,
): Promise<void> {
  await db.outboxMail.updateMany({
    where: { id, attempts, sentAt: null },
    data: { lastError: reason.slice(0, 500), ...(isCertain && { handedOverAt: null }) },
  });
}
