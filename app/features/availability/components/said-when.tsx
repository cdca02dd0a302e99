import { useTranslation } from "react-i18next";
import { formatDay, formatDayRange, formatMinuteRange, formatWeekday } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { SaidRow } from "../availability-page.query.server";

/** Days, or weekdays again and again, with the hours below. */
export function SaidWhen({ row }: { row: SaidRow }) {
  const { t } = useTranslation("cover");
  const locale = useLocale();
  const { startsOn, endsOn, weekdays, fromMinute, toMinute } = row;
  const days = weekdays.map((weekday) => formatWeekday(weekday as 1, locale)).join(", ");
  const hours =
    fromMinute !== null && toMinute !== null
      ? formatMinuteRange(fromMinute, toMinute)
      : t("away.wholeDay");
  const range = endsOn
    ? formatDayRange(startsOn, endsOn, locale)
    : t("away.since", { day: formatDay(startsOn, locale) });
  return (
    <span>
      <strong className="numeric">{days ? t("away.every", { days }) : range}</strong>
      <br />
      <span className="small muted numeric">{days ? `${hours} · ${range}` : hours}</span>
    </span>
  );
}
