import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { FileField } from "~/ui/file-field";
import { useField } from "~/ui/form/form-answer";
import { SelectInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { uploadKinds, uploadListSchema } from "../upload-list.schema";

/** One list, sent as it came; what it holds is found out unless somebody says so. */
export function UploadForm() {
  const { t } = useTranslation("imports");
  const choices = uploadKinds.map((kind) => ({
    value: kind,
    label: kind === "auto" ? t("upload.auto") : t(`kind.${kind}`),
  }));
  return (
    <Card title={t("upload.title")}>
      <IntentForm
        schema={uploadListSchema}
        intent="upload"
        encType="multipart/form-data"
        defaults={{ kind: "auto" }}
        className="stack"
      >
        <ListFileInput />
        <SelectInput name="kind" label={t("upload.kind")} choices={choices} emptyChoice={false} />
        <div className="form-actions">
          <SubmitButton icon="upload">{t("upload.submit")}</SubmitButton>
        </div>
      </IntentForm>
    </Card>
  );
}

function ListFileInput() {
  const { t } = useTranslation("imports");
  const { error } = useField("file");
  return (
    <FileField
      name="file"
      label={t("upload.file")}
      hint={t("upload.fileHint")}
      error={error}
      accept=".csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      required
    />
  );
}
