import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { isMailDelivered } from "~/platform/mail";

/** How one's own notices come by mail, and whether this installation sends any. */
export async function myNoticeMail({ accountId }: Actor) {
  const select = { noticeMail: true } as const;
  const account = found(await db.account.findUnique({ where: { id: accountId }, select }));
  return { ...account, isMailDelivered: isMailDelivered() };
}
