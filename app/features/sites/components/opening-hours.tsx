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
  const items = spellsOf(hours).map(({ from, to, text }) => ({
    term: [...new Set([from, to])].map((one) => formatWeekday(one, locale, "long")).join("–"),
    value: <span className="numeric">{text || t("page.closedDay")}</span>,
  }));
  return (
    <Card title={t("page.hours")}>
      {hours.length === 0 ? <p>{t("page.noHours")}</p> : <DescriptionList items={items} />}
    </Card>
  );
}

type Spell = { from: Weekday; to: Weekday; text: string };

/** Days in a row with the same hours, as one. */
function spellsOf(hours: SitePage["openingHours"]): Spell[] {
  const spells: Spell[] = [];
  for (const weekday of WEEKDAYS) {
    const text = hours
      .filter((span) => span.weekday === weekday)
      .map((span) => formatMinuteRange(span.opensMinute, span.closesMinute))
      .join(", ");
    const last = spells.at(-1);
    if (last?.text === text) last.to = weekday;
    else spells.push({ from: weekday, to: weekday, text });
  }
  return spells;
}
