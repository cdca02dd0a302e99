import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { formatDay, formatDayRange, formatMinuteRange, formatWeekday } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { AvailabilityPage } from "../availability-page.query.server";
import { withdrawUnavailabilitySchema } from "../unavailability.schema";

type Row = AvailabilityPage["rows"][number];

/** What holds from today on, each with the way to the lessons it concerns. */
export function UnavailabilityList({ page: { rows, trainer } }: { page: AvailabilityPage }) {
  const { t } = useTranslation("cover");
  return (
    <Card title={t("away.title")}>
      {rows.length === 0 && <p className="muted">{t("away.none")}</p>}
      <ul className="plain-list plain-list--lined">
        {rows.map((row) => (
          <li key={row.id} className="stack stack--tight">
            <When row={row} />
            <div className="inline">
              <LinkButton
                size="small"
                to={paths.cover({ trainer: trainer.id, from: row.startsOn, to: row.endsOn })}
              >
                {t("away.lessons")}
              </LinkButton>
              <IntentForm
                schema={withdrawUnavailabilitySchema}
                intent="withdraw"
                formId={`withdraw-${row.id}`}
                hidden={{ unavailabilityId: row.id, version: row.version }}
              >
                <SubmitButton size="small" variant="tertiary">
                  {t("away.withdraw")}
                </SubmitButton>
              </IntentForm>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function When({ row: { startsOn, endsOn, weekdays, fromMinute, toMinute } }: { row: Row }) {
  const { t } = useTranslation("cover");
  const locale = useLocale();
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
