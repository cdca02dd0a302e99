import { useTranslation } from "react-i18next";
import { defaultLocale, isLocale, type Locale } from "./locale";

/** The language that the page is written in. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : defaultLocale;
}
