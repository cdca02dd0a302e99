import { useTranslation } from "react-i18next";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { setAreaSchema } from "../travel.schema";

/** Where a postcode's area lies, and who says so. */
export function AreaForm({ postcode }: { postcode: string }) {
  const { t } = useTranslation("travel");
  return (
    <IntentForm
      schema={setAreaSchema}
      intent="setArea"
      formId={`area-${postcode}`}
      hidden={{ postcode }}
      defaults={{ name: "", latitude: "", longitude: "", source: "" }}
      className="stack"
    >
      <div className="form-grid">
        <TextInput name="name" label={t("area.name")} required />
        <TextInput name="source" label={t("area.source")} required />
        <TextInput
          name="latitude"
          label={t("area.latitude")}
          hint={t("area.hint")}
          inputMode="decimal"
          width="medium"
          required
        />
        <TextInput
          name="longitude"
          label={t("area.longitude")}
          inputMode="decimal"
          width="medium"
          required
        />
      </div>
      <div className="form-actions">
        <SubmitButton>{t("area.save")}</SubmitButton>
      </div>
    </IntentForm>
  );
}
