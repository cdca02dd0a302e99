import type { i18n } from "i18next";

/** A sentence of the catalogue: fully named key and the values in it. */
export type Sentence = { key: string; values?: Readonly<Record<string, string | number>> };

/** The words behind a fully named key ("placement:refused.full"); a calm sentence for a key nobody wrote. */
export function say(words: i18n, { key, values }: Sentence): string {
  const known = words.exists(key) ? key : "errors:unexpected";
  return String(words.t(known as "errors:unexpected", { ...values }));
}
