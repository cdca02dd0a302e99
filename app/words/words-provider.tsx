import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { i18nFor } from "./i18n";
import type { Locale } from "./locale";

export function WordsProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <I18nextProvider i18n={i18nFor(locale)}>{children}</I18nextProvider>;
}
