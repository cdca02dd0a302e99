import { useTranslation } from "react-i18next";
import { LEVELS, type LevelValue } from "~/domain/progress/level";
import { AreaInput, RadioInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { setLevelsSchema } from "../set-levels.schema";

type SetLevelFormProps = {
  /** The cell as it is posted, with the entries that the form is drawn from. */
  cell: string;
  module: { level: LevelValue; missing: readonly string[] };
};

export function SetLevelForm({ cell, module }: SetLevelFormProps) {
  const { t } = useTranslation("progress");
  return (
    <IntentForm
      key={cell}
      schema={setLevelsSchema}
      intent="set"
      defaults={{ level: String(module.level), evidence: "", link: "" }}
      hidden={{ cells: cell }}
      className="stack"
    >
      {module.missing.length > 0 && (
        <p className="small">{t("missing", { modules: module.missing.join(", ") })}</p>
      )}
      <RadioInput
        name="level"
        label={t("set.level")}
        choices={LEVELS.map((level) => ({
          value: String(level),
          label: `${level} – ${t(`level.${level}`)}`,
        }))}
      />
      <AreaInput name="evidence" rows={2} label={t("set.evidence")} hint={t("set.evidenceHint")} />
      <TextInput name="link" type="url" label={t("set.link")} hint={t("set.linkHint")} />
      <div className="form-actions">
        <SubmitButton>{t("set.submit")}</SubmitButton>
      </div>
    </IntentForm>
  );
}
