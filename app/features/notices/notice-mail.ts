import { displayName } from "~/domain/people/name";
import { paths } from "~/http/paths";
import { environment } from "~/platform/environment";
import { i18nFor } from "~/words/i18n";
import { defaultLocale, isLocale } from "~/words/locale";
import { tellNotice } from "./tell-notice";

export interface MailedNotice {
  readonly id: string;
  readonly kind: string;
  readonly values: unknown;
}

interface Recipient {
  readonly login: string;
  readonly locale: string;
  readonly person: { readonly givenName: string; readonly familyName: string };
}

/** One message for all of a person's notices, each with the link that opens it. */
export function composeNoticeMail(to: Recipient, notices: readonly MailedNotice[]) {
  const locale = isLocale(to.locale) ? to.locale : defaultLocale;
  const words = i18nFor(locale);
  const t = words.getFixedT(null, "inbox");
  const told = notices.map((notice) => ({ ...notice, ...tellNotice(words, notice, locale) }));
  const [first] = told;
  const isOne = told.length === 1 && first;
  const list = told.map(
    ({ id, subject, text }) => `${subject}\n${text}\n${linkTo(paths.notice(id))}`,
  );
  return {
    to: to.login,
    subject: isOne ? first.subject : t("mail.subject", { count: told.length }),
    body: t("mail.body", {
      name: displayName(to.person),
      list: list.join("\n\n"),
      account: linkTo(paths.account()),
    }),
    isPrivate: true,
  };
}

function linkTo(path: string): string {
  return new URL(path, environment().ORIGIN).href;
}
