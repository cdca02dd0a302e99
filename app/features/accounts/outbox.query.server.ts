import { db } from "~/db/client";
import type { OutboxMail } from "~/db/generated/client";
import { MOST_ATTEMPTS, unclearSince } from "~/db/outbox";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { now } from "~/platform/clock";
import { isMailDelivered } from "~/platform/mail";

const MAILS_PER_PAGE = 25;

/**
 * Messages, newest first. They carry links, so nobody but the administrators reads them; a private one
 * shows whom it goes to and what became of it, not what it says.
 */
export async function readOutbox(actor: Actor, { page }: { page: number }) {
  ensure(can(actor, "outbox.read", null));
  const [total, mails] = await Promise.all([
    db.outboxMail.count(),
    db.outboxMail.findMany({
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * MAILS_PER_PAGE,
      take: MAILS_PER_PAGE,
    }),
  ]);
  return {
    total,
    pageSize: MAILS_PER_PAGE,
    isDelivered: isMailDelivered(),
    mails: mails.map((mail) => shown(mail, unclearSince(now()))),
  };
}

function shown(mail: OutboxMail, unclear: Date) {
  const { id, toAddress, subject, body, isPrivate, attempts, lastError } = mail;
  const { createdAt, handedOverAt, sentAt } = mail;
  return {
    ...{ id, toAddress, isPrivate, attempts, lastError },
    subject: isPrivate ? "" : subject,
    body: isPrivate ? "" : body,
    createdAt: createdAt.toISOString(),
    isSent: sentAt !== null,
    isUnclear: sentAt === null && handedOverAt !== null && handedOverAt < unclear,
    isGivenUp: sentAt === null && attempts >= MOST_ATTEMPTS,
  };
}
