import { useTranslation } from "react-i18next";
import { LEVELS, type LevelValue } from "~/domain/progress/level";
import { FileField } from "~/ui/file-field";
import { useField } from "~/ui/form/form-answer";
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
  // As long as it is about the same cell the form stays, and with it the file that was chosen.
  const place = cell.slice(0, cell.lastIndexOf("_"));
  return (
    <IntentForm
      key={place}
      schema={setLevelsSchema}
      intent="set"
      encType="multipart/form-data"
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
      <EvidenceInput />
      <div className="form-actions">
        <SubmitButton>{t("set.submit")}</SubmitButton>
      </div>
    </IntentForm>
  );
}

function EvidenceInput() {
  const { t } = useTranslation("progress");
  const { error } = useField("file");
  return (
    <FileField
      name="file"
      label={t("set.file")}
      hint={t("set.fileHint")}
      error={error}
      accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
    />
  );
}
