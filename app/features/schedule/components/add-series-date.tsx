import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { CheckInput, DayInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { addSeriesDateSchema } from "../series-date.schema";

/** One more date; what speaks against it is said after the first try. */
export function AddSeriesDate({ seriesId, version }: { seriesId: string; version: number }) {
  const { t } = useTranslation(["series", "schedule"]);
  return (
    <Card title={t("page.addTitle")}>
      <IntentForm
        schema={addSeriesDateSchema}
        intent="addDate"
        formId="add"
        hidden={{ seriesId, version }}
        className="stack"
      >
        <p className="muted">{t("page.addText")}</p>
        <DayInput name="day" label={t("page.addDay")} required />
        <CheckInput name="override" label={t("schedule:override.label")} />
        <TextInput
          name="overrideReason"
          label={t("schedule:override.reason")}
          hint={t("schedule:override.reasonHint")}
          maxLength={300}
          optional
        />
        <div className="form-actions">
          <SubmitButton icon="add">{t("page.add")}</SubmitButton>
        </div>
      </IntentForm>
    </Card>
  );
}
