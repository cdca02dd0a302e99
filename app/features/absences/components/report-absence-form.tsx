import { useTranslation } from "react-i18next";
import { ABSENCE_KINDS } from "~/domain/schedule/absence";
import { Card } from "~/ui/card";
import { DayInput, RadioInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { reportAbsenceSchema } from "../report-absence.schema";

/** Kind and days: no more is asked, and there is no field for more. */
export function ReportAbsenceForm({ today }: { today: string }) {
  const { t } = useTranslation("absences");
  return (
    <Card title={t("report.title")}>
      <IntentForm
        schema={reportAbsenceSchema}
        intent="report"
        defaults={{ kind: "absent", startsOn: today, endsOn: "" }}
        className="stack"
      >
        <RadioInput
          label={t("report.kind")}
          name="kind"
          required
          choices={ABSENCE_KINDS.map((kind) => ({
            value: kind,
            label: t(`report.kinds.${kind}`),
            hint: t(`report.kindHints.${kind}`),
          }))}
        />
        <div className="form-grid">
          <DayInput label={t("report.startsOn")} name="startsOn" required />
          <DayInput label={t("report.endsOn")} name="endsOn" hint={t("report.endsOnHint")} />
        </div>
        <div className="form-actions">
          <SubmitButton>{t("report.send")}</SubmitButton>
        </div>
      </IntentForm>
    </Card>
  );
}
