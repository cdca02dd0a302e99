import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { isMailDelivered } from "~/platform/mail";

const MAILS_PER_PAGE = 25;

/** Messages, newest first. They carry links, so nobody but the administrators reads them. */
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
    mails: mails.map(({ createdAt, sentAt, ...mail }) => ({
      ...mail,
      createdAt: createdAt.toISOString(),
      sentAt: sentAt?.toISOString() ?? null,
    })),
  };
}
