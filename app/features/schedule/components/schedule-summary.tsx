import { useTranslation } from "react-i18next";
import { formatDayRange, formatLongDay, formatMonth, formatWeek } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { SchedulePage } from "../schedule-view";

/** "KW 48 · 23.–29.11.2026 · 7 Termine, 1 abgesagt". */
export function ScheduleSummary({ page: { view, on, week } }: { page: SchedulePage }) {
  const { t } = useTranslation("schedule");
  const locale = useLocale();
  const { startsOn, endsOn } = week.range;
  const count = Object.values(week.counts).reduce((sum, ofDay) => sum + ofDay, 0);
  const what = {
    day: formatLongDay(on, locale),
    week: `${formatWeek(on, locale)} · ${formatDayRange(startsOn, endsOn, locale)}`,
    month: formatMonth(on, locale),
    list: formatDayRange(startsOn, endsOn, locale),
  };
  return (
    <>
      <strong>{what[view]}</strong> · {t("week.count", { count })}
      {week.cancelledCount > 0 && `, ${t("week.cancelledCount", { count: week.cancelledCount })}`}
    </>
  );
}
