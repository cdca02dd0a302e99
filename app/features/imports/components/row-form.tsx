import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { EmptyState } from "~/ui/empty-state";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { Segments } from "~/ui/segments";
import { correctCellsSchema, resetCellsSchema } from "../correct-cells.schema";
import type { ImportPreview } from "../import-preview.query.server";
import { rowFilters } from "../row-status";
import { RowTable } from "./row-table";

/** Every row as understood; questions are answered and errors mended beside the cell. */
export function RowForm({ list }: { list: ImportPreview }) {
  const { t } = useTranslation("imports");
  const segments = rowFilters.map((filter) => ({
    value: filter,
    label: t(`rows.${filter}`, { count: list.counts[filter] }),
  }));
  const isOpen = list.applied === null;
  const canAnswer =
    isOpen && list.rows.some((row) => row.problems.some(({ severity }) => severity !== "note"));
  return (
    <Section title={t("rows.title")}>
      {isOpen && (
        <div className="import-filters">
          <Segments label={t("rows.show")} param="show" fallback="all" segments={segments} />
        </div>
      )}
      {list.rows.length === 0 ? (
        <NoRows importId={list.id} />
      ) : (
        <IntentForm
          schema={correctCellsSchema}
          intent="cells"
          hidden={{ version: list.version }}
          className="stack"
        >
          <RowTable columns={list.columns} rows={list.rows} isOpen={isOpen} />
          {canAnswer && (
            <div className="inline import-answers">
              <SubmitButton variant="secondary">{t("rows.answer")}</SubmitButton>
              <span className="small muted">{t("rows.answerHint")}</span>
            </div>
          )}
        </IntentForm>
      )}
      <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
      {isOpen && list.corrected > 0 && <ResetForm list={list} />}
    </Section>
  );
}

function NoRows({ importId }: { importId: string }) {
  const { t } = useTranslation("imports");
  return (
    <EmptyState
      title={t("rows.none")}
      action={<LinkButton to={paths.import(importId)}>{t("rows.showAll")}</LinkButton>}
    >
      {t("rows.noneText")}
    </EmptyState>
  );
}

function ResetForm({ list }: { list: ImportPreview }) {
  const { t } = useTranslation("imports");
  return (
    <IntentForm
      schema={resetCellsSchema}
      intent="reset"
      hidden={{ version: list.version }}
      className="inline"
    >
      <span className="small muted">{t("rows.corrected", { count: list.corrected })}</span>
      <SubmitButton variant="tertiary" size="small">
        {t("rows.reset")}
      </SubmitButton>
    </IntentForm>
  );
}
