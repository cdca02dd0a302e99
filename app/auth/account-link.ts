// Invitations live 72 hours and resets 2; a link works once, and only its hash is stored.
import { db } from "~/db/client";
import type { Tx } from "~/db/transaction";
import { openAt } from "./open-account";
import { hashToken, newToken } from "./secret-token";

export type LinkPurpose = "invitation" | "reset";

const HOUR = 3_600_000;
export const LINK_HOURS: Record<LinkPurpose, number> = { invitation: 72, reset: 2 };

type NewLink = {
  accountId: string;
  purpose: LinkPurpose;
  createdById: string | null;
  now: Date;
};

/** The newest link replaces the older ones of its kind. Answers the secret, which nobody keeps. */
export async function issueLink(tx: Tx, link: NewLink): Promise<string> {
  const { accountId, purpose, createdById, now } = link;
  await tx.accountToken.deleteMany({ where: { accountId, purpose, usedAt: null } });
  const token = newToken();
  const expiresAt = new Date(now.getTime() + LINK_HOURS[purpose] * HOUR);
  await tx.accountToken.create({
    data: {
      id: hashToken(token),
      accountId,
      purpose,
      createdById,
      createdAt: now,
      expiresAt,
    },
  });
  return token;
}

/** The account a link is good for, or null: unknown, used, expired, disabled all look alike. */
export async function findLink(token: string, purpose: LinkPurpose, now: Date) {
  const link = await db.accountToken.findFirst({
    where: { id: hashToken(token), ...usable(purpose, now) },
    select: {
      expiresAt: true,
      account: { select: { id: true, login: true, role: true, person: true } },
    },
  });
  return link && { ...link.account, expiresAt: link.expiresAt };
}

export type LinkedAccount = NonNullable<Awaited<ReturnType<typeof findLink>>>;

/** Uses the link up. Of several at once exactly one hears true: the row's lock decides. */
export async function spendLink(
  tx: Tx,
  token: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.accountToken.updateMany({
    where: { id: hashToken(token), ...usable(purpose, now) },
    data: { usedAt: now },
  });
  return count === 1;
}

/** After a new password or a disabled account no link that was sent before works any more. */
export async function retireLinks(tx: Tx, accountId: string): Promise<void> {
  await tx.accountToken.deleteMany({ where: { accountId, usedAt: null } });
}

function usable(purpose: LinkPurpose, now: Date) {
  return { purpose, usedAt: null, expiresAt: { gt: now }, account: openAt(now) };
}
