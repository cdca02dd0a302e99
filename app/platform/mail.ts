// A message is a row of the outbox, written with the change it tells of; it leaves for SMTP_URL
// afterwards, or stays for the administrators to read where no mail server is set.
import { createTransport, type Transporter } from "nodemailer";
import { db } from "~/db/client";
import type { Tx } from "~/db/transaction";
import { now } from "./clock";
import { environment } from "./environment";
import { logger } from "./logger";

export type MailMessage = { to: string; subject: string; body: string };

const MOST_ATTEMPTS = 10;
const SWEEP_MS = 60_000;
const SMTP_TIMEOUT_MS = 10_000;

export async function queueMail(tx: Tx, { to, subject, body }: MailMessage): Promise<void> {
  await tx.outboxMail.create({ data: { toAddress: to, subject, body } });
}

export function isMailDelivered(): boolean {
  return Boolean(environment().SMTP_URL);
}

/** Sends what waits, one by one; answers how many left. Callers need not wait for it. */
export async function deliverWaitingMail(): Promise<number> {
  if (!isMailDelivered()) return 0;
  let sent = 0;
  for (let mail = await claimNext(); mail; mail = await claimNext()) {
    if (await deliver(mail)) sent += 1;
  }
  return sent;
}

/** Right after a change was committed; whatever fails here is tried again by the sweep. */
export function deliverSoon(): void {
  deliverWaitingMail().catch((error: unknown) =>
    logger.error({ err: error }, "mail not delivered"),
  );
}

/** Keeps trying what could not be sent; answers the function that stops it. */
export function startMailDelivery(): () => void {
  deliverSoon();
  const sweep = setInterval(deliverSoon, SWEEP_MS);
  sweep.unref();
  return () => clearInterval(sweep);
}

type ClaimedMail = { id: string; toAddress: string; subject: string; body: string };

/** Counting the attempt before it is made keeps two processes, or a crash, from sending twice at once. */
async function claimNext(): Promise<ClaimedMail | null> {
  const claimed = await db.$queryRaw<ClaimedMail[]>`
    UPDATE "OutboxMail" SET "attempts" = "attempts" + 1
     WHERE "id" = (
       SELECT "id" FROM "OutboxMail"
        WHERE "sentAt" IS NULL AND "attempts" < ${MOST_ATTEMPTS}
          AND "createdAt" + (power(2, "attempts") - 1) * interval '1 minute' <= now()
        ORDER BY "createdAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "toAddress", "subject", "body"`;
  return claimed[0] ?? null;
}

async function deliver({ id, toAddress, subject, body }: ClaimedMail): Promise<boolean> {
  try {
    await transport().sendMail({
      from: environment().MAIL_FROM,
      to: { name: "", address: toAddress },
      subject,
      text: body,
      headers: { "Auto-Submitted": "auto-generated" },
    });
  } catch (error) {
    await db.outboxMail.update({ where: { id }, data: { lastError: reasonOf(error) } });
    return false;
  }
  await db.outboxMail.update({
    where: { id },
    data: { sentAt: now(), lastError: null, body: withoutLinks(body) },
  });
  return true;
}

/** Once a link has left, only its recipient holds it. */
function withoutLinks(body: string): string {
  return body.replace(/(https?:\/\/\S+\/)\S+/g, "$1…");
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}

const transports = new Map<string, Transporter>();

function transport(): Transporter {
  const url = environment().SMTP_URL ?? "";
  const kept = transports.get(url);
  if (kept) return kept;
  const created = createTransport({
    url,
    connectionTimeout: SMTP_TIMEOUT_MS,
    socketTimeout: SMTP_TIMEOUT_MS,
  });
  transports.set(url, created);
  return created;
}
