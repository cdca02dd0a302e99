import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { FileField } from "~/ui/file-field";
import { useField } from "~/ui/form/form-answer";
import { SelectInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { type UploadKind, uploadKinds, uploadListSchema } from "../upload-list.schema";

type Place = { id: string; name: string };

type UploadFormProps = {
  /** What lists may be about here. */
  kinds?: readonly UploadKind[];
  /** Where a list may belong; left out where that is clear from the page. */
  places?: { cohorts: readonly Place[]; curricula: readonly Place[] };
};

/** One list, sent as it came; what it holds is found out unless somebody says so. */
export function UploadForm({ kinds = uploadKinds, places }: UploadFormProps) {
  const { t } = useTranslation("imports");
  const choices = kinds.map((kind) => ({
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
        <div className="form-grid">
          <SelectInput name="kind" label={t("upload.kind")} choices={choices} emptyChoice={false} />
          {places && <PlaceInput places={places} />}
        </div>
        <div className="form-actions">
          <SubmitButton icon="upload">{t("upload.submit")}</SubmitButton>
        </div>
      </IntentForm>
    </Card>
  );
}

function PlaceInput({ places }: { places: NonNullable<UploadFormProps["places"]> }) {
  const { t } = useTranslation("imports");
  const choicesOf = (kind: string, all: readonly Place[]) =>
    all.map(({ id, name }) => ({ value: `${kind}:${id}`, label: name }));
  const groups = [
    { label: t("upload.cohorts"), choices: choicesOf("cohort", places.cohorts) },
    { label: t("upload.curricula"), choices: choicesOf("curriculum", places.curricula) },
  ];
  return (
    <SelectInput
      name="belongsTo"
      label={t("upload.belongsTo")}
      hint={t("upload.belongsToHint")}
      choices={groups.filter(({ choices }) => choices.length > 0)}
      emptyChoice={t("upload.nowhere")}
    />
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
