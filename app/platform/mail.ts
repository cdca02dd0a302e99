// Sends what the outbox holds to SMTP_URL; without that setting everything stays in the outbox,
// where the administrators read it.
import { createTransport, type Transporter } from "nodemailer";
import { claimWaitingMail, markFailed, markSent, type WaitingMail } from "~/db/outbox";
import { now } from "./clock";
import { environment } from "./environment";
import { logger } from "./logger";

const SWEEP_MS = 60_000;
const SMTP_TIMEOUT_MS = 10_000;

export function isMailDelivered(): boolean {
  return environment().SMTP_URL !== undefined;
}

/** Sends what waits, one by one; answers how many left. */
export async function deliverWaitingMail(): Promise<number> {
  if (!isMailDelivered()) return 0;
  let sent = 0;
  for (let mail = await claimWaitingMail(); mail; mail = await claimWaitingMail())
    if (await deliver(mail)) sent += 1;
  return sent;
}

/** Right after a change was committed, without waiting; what fails is tried again by the sweep. */
export function deliverSoon(): void {
  deliverWaitingMail().catch((error: unknown) => {
    logger.error({ err: error }, "mail not delivered");
  });
}

/** Keeps trying what could not be sent, for as long as the process lives. */
export function startMailDelivery(): void {
  deliverSoon();
  setInterval(deliverSoon, SWEEP_MS).unref();
}

async function deliver(mail: WaitingMail): Promise<boolean> {
  try {
    await transport().sendMail({
      from: environment().MAIL_FROM,
      to: { name: "", address: mail.to },
      subject: mail.subject,
      text: mail.body,
      headers: { "Auto-Submitted": "auto-generated" },
    });
  } catch (error) {
    await markFailed(mail, error instanceof Error ? error.message : String(error));
    return false;
  }
  await markSent(mail, now());
  return true;
}

let opened: Transporter | undefined;

function transport(): Transporter {
  opened ??= createTransport({
    url: environment().SMTP_URL,
    connectionTimeout: SMTP_TIMEOUT_MS,
    socketTimeout: SMTP_TIMEOUT_MS,
  });
  return opened;
}
