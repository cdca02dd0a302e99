import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { CheckInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { mergePeopleSchema } from "../merge-people.schema";
import type { MergeField, MergePreview } from "../merge-preview.query.server";
import { FieldChoice } from "./field-choice";

/** Field by field which value stays, what moves along, and the button that does it. */
export function MergeForm({ preview }: { preview: MergePreview }) {
  const { t } = useTranslation("duplicates");
  const { keep, gone, fields, conflicts } = preview;
  const hidden = {
    keepId: keep.id,
    keepVersion: keep.version,
    goneId: gone.id,
    goneVersion: gone.version,
  };
  return (
    <IntentForm
      schema={mergePeopleSchema}
      intent="merge"
      hidden={hidden}
      defaults={Object.fromEntries(fields.map(wholeSide))}
      className="stack"
    >
      <Card title={t("fields")}>
        <div className="stack">
          {fields.map((field) => (
            <FieldChoice key={field.name} field={field} />
          ))}
        </div>
      </Card>
      <Moves preview={preview} />
      {conflicts.length === 0 && (
        <>
          <CheckInput name="understood" label={t("understood", { name: gone.name })} />
          <div className="form-actions">
            <SubmitButton>{t("submit")}</SubmitButton>
          </div>
        </>
      )}
    </IntentForm>
  );
}

/** A value stands before none. */
function wholeSide({ name, keep, preferred }: MergeField): [string, "keep" | "gone"] {
  return [name, preferred ?? (keep === null ? "gone" : "keep")];
}

function Moves({ preview: { moves, gone, fields } }: { preview: MergePreview }) {
  const { t } = useTranslation("duplicates");
  return (
    <Card title={t("moves")}>
      {moves.length === 0 && <p className="muted">{t("nothing", { name: gone.name })}</p>}
      <ul>
        {moves.map(({ kind, count }) => (
          <li key={kind}>{t(`kind.${kind}`, { count })}</li>
        ))}
      </ul>
      {fields.some(({ name }) => name === "cohortId") && <p>{t("twoCohorts")}</p>}
      <p className="small muted">{t("stays", { name: gone.name })}</p>
    </Card>
  );
}
