import type { i18n } from "i18next";
import { type Day, isoWeekOf } from "~/domain/calendar/day";
import { formatWallTime } from "~/domain/calendar/wall-time";
import type { assessments } from "./de/assessments";
import type { exams } from "./de/exams";
import { formatDay, formatWeek } from "./format";
import { isLocale, type Locale } from "./locale";

const MOST_NAMED = 4;

/** "Di, 15.12.2026, 08:30 Uhr". */
export function examDay(
  words: i18n,
  { on, startMinute }: { on: string; startMinute: number | null },
): string {
  const day = formatDay(on, localeOf(words));
  if (startMinute === null) return day;
  return words.t("exams:at", { day, time: formatWallTime(startMinute) });
}

interface SaidResult {
  readonly scale: keyof typeof assessments.grade;
  readonly band: keyof typeof assessments.band | null;
  readonly result: {
    readonly grade: number | null;
    readonly absence: keyof typeof exams.result.absence | null;
  };
}

/** "11 Punkte (gut)", or why there is no grade. */
export function resultText({ t }: i18n, { scale, band, result }: SaidResult): string {
  const { grade, absence } = result;
  if (grade === null || band === null) return t(`exams:result.absence.${absence ?? "excused"}`);
  return `${t(`assessments:grade.${scale}`, { grade })} (${t(`assessments:band.${band}`)})`;
}

type SaidGap =
  | { readonly code: "weeks-missing" | "weeks-unsigned"; readonly weeks: readonly Day[] }
  | {
      readonly code: "levels-below";
      readonly reached: number;
      readonly needed: number;
      readonly total: number;
      readonly modules: readonly string[];
    }
  | { readonly code: "assessments-open"; readonly stays: readonly string[] };

/** What is missing, in a sentence. */
export function gapSentence(words: i18n, gap: SaidGap): string {
  const { t } = words;
  if (gap.code === "levels-below") {
    const { reached, needed, total } = gap;
    const modules = named(words, gap.modules);
    return t("exams:gap.levels-below", { reached, needed, total, modules });
  }
  if (gap.code === "assessments-open") {
    const stays = named(words, gap.stays);
    return t("exams:gap.assessments-open", { count: gap.stays.length, stays });
  }
  const weeks = gap.weeks.map((on) => `${formatWeek(on, localeOf(words))}/${isoWeekOf(on).year}`);
  return t(`exams:gap.${gap.code}`, { count: weeks.length, weeks: named(words, weeks) });
}

/** The first few by name; who wants to know them all looks where they are mended. */
function named({ t }: i18n, all: readonly string[]): string {
  const some = all.slice(0, MOST_NAMED).join(", ");
  const count = all.length - MOST_NAMED;
  return count > 0 ? t("exams:gap.more", { some, count }) : some;
}

function localeOf({ language }: i18n): Locale {
  return isLocale(language) ? language : "de";
}
