import { useTranslation } from "react-i18next";
import type { Weekday } from "~/domain/calendar/day";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import { formatMinuteRange, formatWeekday } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { SitePage } from "../site-page.query.server";

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6];

export function OpeningHours({ hours }: { hours: SitePage["openingHours"] }) {
  const { t } = useTranslation("sites");
  const locale = useLocale();
  const items = WEEKDAYS.map((weekday) => {
    const spans = hours.filter((span) => span.weekday === weekday);
    const text = spans.map((span) => formatMinuteRange(span.opensMinute, span.closesMinute));
    return {
      term: formatWeekday(weekday, locale, "long"),
      value: <span className="numeric">{text.join(", ") || t("page.closedDay")}</span>,
    };
  });
  return (
    <Card title={t("page.hours")}>
      {hours.length === 0 ? <p>{t("page.noHours")}</p> : <DescriptionList items={items} />}
    </Card>
  );
}
