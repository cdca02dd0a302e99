import { i18nFor } from "~/words/i18n";
import { defaultLocale, isLocale } from "~/words/locale";
import { type Sentence, say } from "~/words/say";

type Match = { id: string; loaderData?: unknown } | undefined;

/** The `meta` of a page: its sentence in the viewer's language, and the product's name. */
export function pageTitle(matches: readonly Match[], sentence: Sentence) {
  const root = matches.find((match) => match?.id === "root")?.loaderData;
  const locale = root && typeof root === "object" && "locale" in root ? root.locale : null;
  const words = i18nFor(isLocale(locale) ? locale : defaultLocale);
  return [{ title: `${say(words, sentence)} – ${words.t("common:product")}` }];
}
