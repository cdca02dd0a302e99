import { useTranslation } from "react-i18next";
import { FieldSet } from "~/ui/field-set";
import { useField } from "~/ui/form/form-answer";
import { CheckInput, TextInput } from "~/ui/form/inputs";

/** Going ahead in spite of warnings is a decision with a reason. */
export function OverrideFields({ isNeeded }: { isNeeded: boolean }) {
  const { t } = useTranslation("schedule");
  const { error, initial } = useField("override");
  if (!isNeeded && !error && !initial) return null;
  return (
    <FieldSet name="overriding" label={t("override.title")} className="lesson-form__override">
      <CheckInput name="override" label={t("override.label")} />
      <TextInput
        name="overrideReason"
        label={t("override.reason")}
        hint={t("override.reasonHint")}
        maxLength={300}
      />
    </FieldSet>
  );
}
