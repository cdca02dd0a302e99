import type { i18n } from "i18next";
import { today } from "~/platform/clock";
import { formatDate } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { Printed } from "./printed";

/** A document with the day it was made at its foot. */
export function printedList(
  words: i18n,
  { title, summary, sections }: Pick<Printed, "title" | "summary" | "sections">,
): Printed {
  const isGerman = words.language === "de";
  const day = formatDate(today(), words.language as Locale);
  return {
    title,
    summary: `${summary} · ${words.t("exports:print.asOf", { day })}`,
    sections,
    language: isGerman ? "de-DE" : "en-GB",
    footer: (page, pages) => words.t("exports:print.footer", { title, page, pages }),
  };
}
