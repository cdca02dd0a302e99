import { useTranslation } from "react-i18next";
import { ADMISSION_DEFAULTS } from "~/domain/progress/exam-admission";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { AreaInput, CheckInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import type { AdmissionPage } from "../admission-page.query.server";
import { changeAdmissionSchema } from "../change-admission.schema";

interface AdmissionFormProps {
  programme: AdmissionPage;
  conditions: AdmissionPage["kinds"][number];
}

/** The conditions before exams of one kind. */
export function AdmissionForm({ programme, conditions }: AdmissionFormProps) {
  const { t } = useTranslation("exams");
  const { kind, version, recordsComplete, levelsPercent, assessmentsConfirmed, reason } =
    conditions;
  const usual = levelsPercent ?? ADMISSION_DEFAULTS[kind].levelsPercent ?? 80;
  return (
    <Card
      title={t(`kind.${kind}`)}
      aside={
        <Badge tone="neutral">{t(version > 0 ? "conditions.own" : "conditions.standard")}</Badge>
      }
    >
      <IntentForm
        key={version}
        schema={changeAdmissionSchema}
        intent="admission"
        formId={kind}
        hidden={{ programmeId: programme.id, kind, version }}
        defaults={{
          ...{ recordsComplete, assessmentsConfirmed, levelsReached: levelsPercent !== null },
          ...{ levelsPercent: String(usual), reason: "" },
        }}
        className="stack"
      >
        {reason && <p className="small muted">{t("conditions.why", { reason })}</p>}
        <CheckInput label={t("conditions.records")} name="recordsComplete" />
        {!programme.isRecordDuty && <p className="small muted">{t("conditions.recordsNone")}</p>}
        <CheckInput label={t("conditions.levelsOn")} name="levelsReached" />
        <TextInput
          label={t("conditions.percent")}
          name="levelsPercent"
          type="number"
          min={1}
          max={100}
          width="short"
          required
        />
        <CheckInput label={t("conditions.assessments")} name="assessmentsConfirmed" />
        <AreaInput
          label={t("conditions.reason")}
          name="reason"
          hint={t("conditions.reasonHint")}
          rows={2}
          required
        />
        <div>
          <SubmitButton variant="secondary">{t("conditions.save")}</SubmitButton>
        </div>
      </IntentForm>
    </Card>
  );
}
