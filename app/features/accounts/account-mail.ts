// The two messages that carry a link, in the language of whoever gets them.
import { queueMail } from "~/db/outbox";
import type { Tx } from "~/db/transaction";
import { paths } from "~/http/paths";
import { environment } from "~/platform/environment";
import { i18nFor } from "~/words/i18n";
import { defaultLocale, isLocale } from "~/words/locale";

export type Recipient = { email: string; name: string; locale: string };

export async function queueInvitation(tx: Tx, to: Recipient, token: string): Promise<void> {
  await queueMail(tx, compose("invitation", to, linkTo(paths.invitation(token))));
}

export async function queueReset(tx: Tx, to: Recipient, token: string): Promise<void> {
  await queueMail(tx, compose("reset", to, linkTo(paths.reset(token))));
}

function linkTo(path: string): string {
  return new URL(path, environment().ORIGIN).href;
}

function compose(kind: "invitation" | "reset", { email, name, locale }: Recipient, link: string) {
  const t = i18nFor(isLocale(locale) ? locale : defaultLocale).getFixedT(null, "account");
  return {
    to: email,
    subject: t(`mail.${kind}.subject`),
    body: t(`mail.${kind}.body`, { name, link }),
  };
}
