import { useTranslation } from "react-i18next";
import { isLocale, type Locale } from "~/words/locale";

/** The language in which days and figures are written on this page. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : "de";
}
