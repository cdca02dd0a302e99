import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { formatDayMonth, formatLongDay, formatMinuteRange, formatWeekday } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { AvailabilityPage } from "../availability-page.query.server";
import "./availability-calendar.css";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The next weeks as they come of all that is entered: part-time and single days together. */
export function AvailabilityCalendar({ page: { weeks, today } }: { page: AvailabilityPage }) {
  const { t } = useTranslation("cover");
  const locale = useLocale();
  return (
    <Card title={t("away.weeks")}>
      <table className="availability">
        <caption className="small muted">{t("away.weeksText")}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col" className="small">
                {formatWeekday(weekday, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.on}>
              {week.map(({ on, off }) => (
                <CalendarDay key={on} on={on} off={off} today={today} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

type Off = AvailabilityPage["weeks"][number][number]["off"];

function CalendarDay({ on, off, today }: { on: string; off: Off; today: string }) {
  const { t } = useTranslation("cover");
  const locale = useLocale();
  const isFirst = on.endsWith("-01");
  const look = off === null ? "free" : off.isWhole ? "off" : "part";
  return (
    <td
      className={classNames(`availability__day availability__day--${look}`, on < today && "past")}
      aria-current={on === today ? "date" : undefined}
    >
      <span className="visually-hidden">{formatLongDay(on, locale)}: </span>
      <span aria-hidden="true" className={isFirst ? "availability__month" : "numeric"}>
        {isFirst ? formatDayMonth(on, locale) : Number(on.slice(8))}
      </span>
      {look === "off" && <Icon name="close" size="small" />}
      <span className={look === "part" ? "availability__hours numeric" : "visually-hidden"}>
        {look === "free" && on >= today && t("away.can")}
        {look === "off" && t("away.cannot")}
        {off?.hours.map(({ from, to }) => formatMinuteRange(from, to)).join(", ")}
      </span>
    </td>
  );
}
