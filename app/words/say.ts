import type { i18n } from "i18next";
import { isDay } from "~/domain/calendar/day";
import { formatDate } from "./format";
import { defaultLocale, isLocale } from "./locale";

type Value = string | number;

/** A sentence of the catalogue: fully named key and the values in it; days as ISO text. */
export type Sentence = { key: string; values?: Readonly<Record<string, Value>> };

/** The words behind a fully named key ("placement:refused.full"); a calm sentence for a key nobody wrote. */
export function say(words: i18n, { key, values = {} }: Sentence): string {
  const known = words.exists(key, values) ? key : "errors:unexpected";
  const locale = isLocale(words.language) ? words.language : defaultLocale;
  const written = Object.entries(values).map(([name, value]) => {
    const isIsoDay = typeof value === "string" && isDay(value);
    return [name, isIsoDay ? formatDate(value, locale) : value];
  });
  return String(words.t(known as "errors:unexpected", Object.fromEntries(written)));
}
