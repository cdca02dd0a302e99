import { useTranslation } from "react-i18next";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import type { CohortPreview } from "../cohort-preview.query.server";
import { createCohortSchema } from "../create-cohort.schema";

/** The name, and everything else exactly as previewed. */
export function NewCohortForm({ preview }: { preview: CohortPreview }) {
  const { t } = useTranslation("cohorts");
  const { programmeId, programmeVersion, startsOn, endsOn, name, model } = preview;
  return (
    <IntentForm
      key={`${programmeId} ${model?.id} ${startsOn} ${endsOn}`}
      schema={createCohortSchema}
      intent="create"
      hidden={{
        ...{ programmeId, programmeVersion, startsOn, endsOn },
        ...(model && { modelId: model.id, modelVersion: model.version }),
      }}
      defaults={{ name }}
      className="stack"
    >
      <TextInput
        label={t("new.name")}
        hint={t("new.nameHint")}
        name="name"
        width="medium"
        autoComplete="off"
        required
      />
      <div className="form-actions">
        <SubmitButton icon="check">{t("new.save")}</SubmitButton>
      </div>
    </IntentForm>
  );
}
