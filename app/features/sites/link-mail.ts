import { queueMail } from "~/db/outbox";
import type { Tx } from "~/db/transaction";
import { formatDate, formatDayRange } from "~/words/format";
import { i18nFor } from "~/words/i18n";
import { defaultLocale } from "~/words/locale";

type Letter = {
  to: string;
  site: string;
  startsOn: string;
  endsOn: string;
  until: string;
  link: string;
};

/** Asks a site for its places, in the language of the city. */
export async function queueLinkMail(tx: Tx, letter: Letter): Promise<void> {
  const t = i18nFor(defaultLocale).getFixedT(null, "confirm");
  const period = formatDayRange(letter.startsOn, letter.endsOn, defaultLocale);
  const until = formatDate(letter.until, defaultLocale);
  const values = { site: letter.site, period, until, link: letter.link };
  await queueMail(tx, {
    to: letter.to,
    subject: t("mail.subject", values),
    body: t("mail.body", values),
  });
}
