import { useTranslation } from "react-i18next";
import { SelectInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { correctColumnsSchema } from "../correct-columns.schema";
import type { ImportPreview } from "../import-preview.query.server";
import { ColumnTable } from "./column-table";

/** What each column was taken for, opened by itself where something is missing; corrected in place. */
export function ColumnForm({ list }: { list: ImportPreview }) {
  const { t } = useTranslation("imports");
  const { columns } = list.understanding;
  const understood = columns.filter(({ field }) => field !== "ignore").length;
  const isDoubtful = columns.some(({ confidence, header }) => confidence === "unknown" && header);
  return (
    <details className="kern-level-2 import-columns" open={isDoubtful || list.refusal !== null}>
      <summary className="import-columns__summary">
        <h2 className="kern-heading-medium">{t("columns.title")}</h2>
        <span className="small muted">
          {t("columns.summary", { understood, total: columns.length })}
        </span>
      </summary>
      <IntentForm
        schema={correctColumnsSchema}
        intent="columns"
        hidden={{ version: list.version }}
        defaults={{ headerRow: String(list.understanding.headerRow) }}
        className="stack import-columns__form"
      >
        <ColumnTable understanding={list.understanding} isOpen={list.applied === null} />
        {list.applied === null && <HeaderRowInput understanding={list.understanding} />}
      </IntentForm>
    </details>
  );
}

function HeaderRowInput({ understanding }: { understanding: ImportPreview["understanding"] }) {
  const { t } = useTranslation("imports");
  const choices = [
    { value: "0", label: t("columns.noHeaderRow") },
    ...understanding.headerChoices.map(({ row, text }) => ({
      value: String(row),
      label: t("columns.headerRowChoice", { row, text }),
    })),
  ];
  return (
    <div className="import-columns__foot">
      <SelectInput
        name="headerRow"
        label={t("columns.headerRow")}
        hint={t("columns.headerRowHint")}
        choices={choices}
        emptyChoice={false}
      />
      <SubmitButton variant="secondary">{t("columns.submit")}</SubmitButton>
    </div>
  );
}
