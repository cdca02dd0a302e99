import { useTranslation } from "react-i18next";
import { LEVELS, type LevelValue } from "~/domain/progress/level";
import { AreaInput, RadioInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { setLevelSchema } from "../set-level.schema";

type SetLevelFormProps = {
  traineeId: string;
  module: { id: string; level: LevelValue; missing: readonly string[] };
  /** The entry that the form is drawn from; empty when there is none. */
  basisId: string;
};

export function SetLevelForm({ traineeId, module, basisId }: SetLevelFormProps) {
  const { t } = useTranslation("progress");
  return (
    <IntentForm
      key={basisId}
      schema={setLevelSchema}
      intent="set"
      formId={module.id}
      defaults={{ level: String(module.level), evidence: "" }}
      hidden={{ traineeId, moduleId: module.id, basisId }}
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
      <div className="form-actions">
        <SubmitButton>{t("set.submit")}</SubmitButton>
      </div>
    </IntentForm>
  );
}
