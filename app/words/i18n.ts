import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { german } from "./de";
import { english } from "./en";
import { formatDay, formatDuration } from "./format";
import type { Locale } from "./locale";

const catalogues = { de: german, en: english };

export type Namespace = keyof typeof german;

/** One instance per locale, complete from the start, so that server and browser render the same words. */
const instances: Record<Locale, i18n> = { de: createInstance("de"), en: createInstance("en") };

export function i18nFor(locale: Locale): i18n {
  return instances[locale];
}

function createInstance(locale: Locale): i18n {
  const instance = i18next.createInstance();
  instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    defaultNS: "common",
    ns: Object.keys(catalogues[locale]),
    resources: { [locale]: catalogues[locale] },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  });
  instance.services.formatter?.add("day", (value) => formatDay(String(value), locale));
  instance.services.formatter?.add("duration", (value) => formatDuration(Number(value)));
  return light(instance);
}

/** useTranslation copies all that an instance owns, in every component: so this one owns nothing. */
function light(instance: i18n): i18n {
  return Object.create(instance) as i18n;
}
