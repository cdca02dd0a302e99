import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { Card } from "~/ui/card";
import { DateField } from "~/ui/date-field";
import { FilterBar } from "~/ui/filter-bar";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { PublishPreview } from "../publish-preview.query.server";

const DAYS_PER_WEEK = 7;

/** From which Monday on the plan holds; choosing it changes nothing but what is shown. */
export function EffectiveDay({
  effective,
  replaces,
}: Pick<PublishPreview, "effective" | "replaces">) {
  const { t } = useTranslation("placement");
  const locale = useLocale();
  const { from, earliest, latest, isChosen, leftOut } = effective;
  const day = formatDate(from, locale);
  return (
    <Card title={t("effective.title")}>
      <div className="stack">
        <FilterBar label={t("effective.title")}>
          <DateField
            key={from}
            name="from"
            label={t("effective.label")}
            hint={t("effective.hint")}
            defaultValue={from}
            min={earliest}
            max={latest}
            step={DAYS_PER_WEEK}
            required
          />
        </FilterBar>
        {!isChosen && <Alert tone="warning">{t("effective.notThen", { day })}</Alert>}
        <p>
          {replaces
            ? t("effective.text", { day, name: replaces.name })
            : t("effective.first", { day })}
        </p>
        {leftOut > 0 && <Alert>{t("effective.leftOut", { count: leftOut, day })}</Alert>}
      </div>
    </Card>
  );
}
