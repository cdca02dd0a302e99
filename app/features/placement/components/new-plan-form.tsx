import { useTranslation } from "react-i18next";
import { RadioInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { createPlanSchema } from "../create-plan.schema";

type NewPlanFormProps = { cohortId: string; today: string; hasPublished: boolean };

export function NewPlanForm({ cohortId, today, hasPublished }: NewPlanFormProps) {
  const { t } = useTranslation("placement");
  const name = t("create.suggestion", { day: formatDate(today, useLocale()) });
  const published = { value: "published", label: t("create.fromPublished") };
  const empty = { value: "empty", label: t("create.fromEmpty") };
  const basis = hasPublished ? "published" : "empty";
  return (
    <IntentForm
      schema={createPlanSchema}
      intent="create"
      defaults={{ name, basis }}
      hidden={{ cohortId, ...(!hasPublished && { basis }) }}
      className="stack"
    >
      <TextInput name="name" label={t("create.name")} hint={t("create.nameHint")} required />
      {hasPublished && (
        <RadioInput name="basis" label={t("create.basis")} choices={[published, empty]} />
      )}
      <div className="form-actions">
        <SubmitButton>{t("create.submit")}</SubmitButton>
      </div>
    </IntentForm>
  );
}
