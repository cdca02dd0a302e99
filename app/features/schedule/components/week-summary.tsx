import { useTranslation } from "react-i18next";
import { addDays } from "~/domain/calendar/day";
import { formatDayRange, formatWeek, type Locale } from "~/words/format";
import type { WeekView } from "../week-view";

/** "KW 48 · 23.–29.11.2026 · 7 Termine, 1 abgesagt". */
export function WeekSummary({ week }: { week: WeekView }) {
  const { t, i18n } = useTranslation("schedule");
  const locale = i18n.language as Locale;
  const cancelled = week.lessons.filter(({ isCancelled }) => isCancelled).length;
  const range = formatDayRange(week.monday, addDays(week.monday, 6), locale);
  return (
    <>
      <strong>{formatWeek(week.monday, locale)}</strong> · {range} ·{" "}
      {t("week.count", { count: week.lessons.length })}
      {cancelled > 0 && `, ${t("week.cancelledCount", { count: cancelled })}`}
    </>
  );
}
