import { useTranslation } from "react-i18next";
import type { Weekday } from "~/domain/calendar/day";
import { Card } from "~/ui/card";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatMinuteRange, formatWeekday } from "~/words/format";
import type { Locale } from "~/words/locale";
import { useLocale } from "~/words/use-locale";
import { setOpeningHoursSchema, weekdays } from "../set-opening-hours.schema";
import { changeSiteSchema } from "../site.schema";
import type { SiteEdit } from "../site-edit.query.server";
import { SiteFields } from "./site-fields";

export function EditDetails({ site }: Pick<SiteEdit, "site">) {
  const { t } = useTranslation("sites");
  const locale = useLocale();
  const { id: siteId, version, latitude, longitude, workstations, trainingPlaces, ...rest } = site;
  return (
    <Card title={t("form.details")}>
      <IntentForm
        key={version}
        schema={changeSiteSchema}
        intent="change"
        hidden={{ siteId, version }}
        defaults={{
          ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value ?? ""])),
          latitude: degreesText(latitude, locale),
          longitude: degreesText(longitude, locale),
          workstations: String(workstations),
          trainingPlaces: String(trainingPlaces),
        }}
        className="stack"
      >
        <SiteFields />
        <div className="form-actions">
          <SubmitButton>{t("form.save")}</SubmitButton>
        </div>
      </IntentForm>
    </Card>
  );
}

/** As it is typed: in German with a comma. */
function degreesText(degrees: number, locale: Locale): string {
  return locale === "de" ? String(degrees).replace(".", ",") : String(degrees);
}

export function EditHours({ site, openingHours }: Pick<SiteEdit, "site" | "openingHours">) {
  const { t } = useTranslation("sites");
  const locale = useLocale();
  const entries = weekdays.map((weekday) => [`day${weekday}`, textOf(openingHours, weekday)]);
  return (
    <Card title={t("page.hours")}>
      <IntentForm
        key={site.version}
        schema={setOpeningHoursSchema}
        intent="setHours"
        hidden={{ siteId: site.id, version: site.version }}
        defaults={Object.fromEntries(entries)}
        className="stack"
      >
        <p className="small muted">{t("form.hoursText")}</p>
        <div className="columns columns--narrow">
          {weekdays.map((weekday) => (
            <TextInput
              key={weekday}
              name={`day${weekday}`}
              label={formatWeekday(weekday, locale, "long")}
            />
          ))}
        </div>
        <div className="form-actions">
          <SubmitButton>{t("form.saveHours")}</SubmitButton>
        </div>
      </IntentForm>
    </Card>
  );
}

function textOf(hours: SiteEdit["openingHours"], weekday: Weekday): string {
  return hours
    .filter((span) => span.weekday === weekday)
    .map((span) => formatMinuteRange(span.opensMinute, span.closesMinute))
    .join(", ");
}
