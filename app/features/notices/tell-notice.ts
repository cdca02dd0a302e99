import type { i18n } from "i18next";
import { isDay } from "~/domain/calendar/day";
import { formatDay, type Locale } from "~/words/format";

export interface NoticeRow {
  readonly kind: string;
  readonly values: unknown;
}

/** A notice in the words of its reader; days with their weekday. A kind nobody knows any more stays calm. */
export function tellNotice(words: i18n, { kind, values }: NoticeRow, locale: Locale) {
  const written = Object.entries((values ?? {}) as Record<string, string | number>).map(
    ([name, value]) => [
      name,
      typeof value === "string" && isDay(value) ? formatDay(value, locale) : value,
    ],
  );
  const named = Object.fromEntries(written);
  const say = (part: "subject" | "text") => {
    const key = `notices:${kind}.${part}`;
    const known = words.exists(key, named) ? key : `inbox:unknown.${part}`;
    return String(words.t(known as "inbox:unknown.subject", named));
  };
  return { subject: say("subject"), text: say("text") };
}
