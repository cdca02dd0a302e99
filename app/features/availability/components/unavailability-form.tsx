import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { FieldSet } from "~/ui/field-set";
import { CheckInput, DayInput, SubmitButton, TimeInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatWeekday } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { AvailabilityPage } from "../availability-page.query.server";
import { reportUnavailabilitySchema } from "../unavailability.schema";

const WORKDAYS = [1, 2, 3, 4, 5, 6] as const;

/** Days, or weekdays again and again; the whole day, or some hours. No field asks why. */
export function UnavailabilityForm({ page: { trainer, today } }: { page: AvailabilityPage }) {
  const { t } = useTranslation("cover");
  const locale = useLocale();
  return (
    <Card title={t("away.add")}>
      <IntentForm
        schema={reportUnavailabilitySchema}
        intent="report"
        hidden={{ trainerId: trainer.id }}
        defaults={{ startsOn: today, endsOn: "", weekdays: [], from: "", to: "" }}
        className="stack"
      >
        <div className="form-grid">
          <DayInput label={t("away.startsOn")} name="startsOn" required />
          <DayInput label={t("away.endsOn")} name="endsOn" hint={t("away.endsOnHint")} />
        </div>
        <FieldSet
          label={t("away.weekdays")}
          name="weekdays"
          hint={t("away.weekdaysHint")}
          horizontal
        >
          {WORKDAYS.map((weekday) => (
            <CheckInput
              key={weekday}
              id={`weekday-${weekday}`}
              name="weekdays"
              value={weekday}
              label={formatWeekday(weekday, locale)}
            />
          ))}
        </FieldSet>
        <div className="form-grid">
          <TimeInput label={t("away.from")} name="from" hint={t("away.timeHint")} />
          <TimeInput label={t("away.to")} name="to" />
        </div>
        <div className="form-actions">
          <SubmitButton>{t("away.save")}</SubmitButton>
        </div>
      </IntentForm>
    </Card>
  );
}
