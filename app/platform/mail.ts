// Sends what the outbox holds to SMTP_URL; without that setting everything stays in the outbox,
// where the administrators read it.
import { claimWaitingMail, markFailed, markSent, mayHandOver, type WaitingMail } from "~/db/outbox";
import { now } from "./clock";
import { environment } from "./environment";
import { type Job, mailJob } from "./job";
import { logger } from "./logger";
import { dispatch } from "./smtp";

const LONGEST_SECONDS = 600;

/** Sends as soon as something waits, and every minute what could not be sent before. */
export const mailDelivery: Job = {
  ...mailJob,
  cron: "* * * * *",
  longestSeconds: LONGEST_SECONDS,
  run: deliverWaitingMail,
};

export function isMailDelivered(): boolean {
  return environment().SMTP_URL !== undefined;
}

/** Sends what waits, one by one; answers how many left. */
export async function deliverWaitingMail(): Promise<number> {
  const { SMTP_URL } = environment();
  if (!SMTP_URL) return 0;
  let sent = 0;
  for (let mail = await claimWaitingMail(); mail; mail = await claimWaitingMail())
    if (await deliver(mail, SMTP_URL)) sent += 1;
  return sent;
}

async function deliver(mail: WaitingMail, url: string): Promise<boolean> {
  const outcome = await dispatch(url, letterOf(mail), () => mayHandOver(mail, now()));
  if (outcome.sent) {
    await markSent(mail, now());
    return true;
  }
  if (!outcome.isCertain) logger.error({ mail: mail.id }, "nobody knows whether a mail was sent");
  await markFailed(mail, outcome.reason, outcome.isCertain);
  return false;
}

/** Its id stays the same, so that a mailbox knows a copy for what it is. */
function letterOf({ id, to, subject, body }: WaitingMail) {
  const { MAIL_FROM } = environment();
  const host = /@([^>\s]+)/.exec(MAIL_FROM)?.[1] ?? "clusterplan";
  return {
    from: MAIL_FROM,
    to: { name: "", address: to },
    subject,
    text: body,
    messageId: `<${id}@${host}>`,
    headers: { "Auto-Submitted": "auto-generated" },
  };
}
