import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { formatInstant } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { ImportPreview } from "../import-preview.query.server";
import { ColumnForm } from "./column-form";
import { ConfirmImport } from "./confirm-import";
import { stateTones } from "./import-list";
import { ImportOutcome } from "./import-outcome";
import { RowForm } from "./row-form";
import { SkippedRows } from "./skipped-rows";

/** A list from its columns to its rows: understood, corrected, confirmed and taken back. */
export function ImportPage({ list }: { list: ImportPreview }) {
  const { t } = useTranslation("imports");
  const place = list.cohort ?? list.curriculum;
  const state = list.undoneAt ? "undone" : list.applied ? "applied" : "open";
  return (
    <Page width="wide">
      <PageHeader
        title={list.fileName}
        preline={[t(`kind.${list.kind}`), place?.name].filter(Boolean).join(" · ")}
        summary={<Source list={list} />}
        badges={<Badge tone={stateTones[state]}>{t(`state.${state}`)}</Badge>}
        crumbs={
          list.cohort
            ? [
                { label: list.cohort.name, to: paths.cohort(list.cohort.id) },
                { label: t("title"), to: paths.cohortImports(list.cohort.id) },
              ]
            : [{ label: t("title"), to: paths.imports() }]
        }
      />
      <div className="stack stack--loose">
        {state === "open" ? (
          <div className="split">
            <ConfirmImport list={list} />
            <SkippedRows {...list} />
          </div>
        ) : (
          <ImportOutcome list={list} />
        )}
        <Remembered list={list} />
        <ColumnForm list={list} />
        <RowForm list={list} />
      </div>
    </Page>
  );
}

function Source({ list }: { list: ImportPreview }) {
  const { t, i18n } = useTranslation("imports");
  const { headerRow } = list.understanding;
  const at = formatInstant(list.uploaded.at, i18n.language as Locale);
  const parts = [
    t("source.uploaded", { at, name: list.uploaded.by }),
    list.source.sheet && t("source.sheet", { sheet: list.source.sheet }),
    list.source.encoding && encodingNames[list.source.encoding],
    headerRow === 0 ? t("source.noHeader") : t("source.header", { row: headerRow }),
  ];
  return parts.filter(Boolean).join(" · ");
}

const encodingNames = { "utf-8": "UTF-8", "utf-16": "UTF-16", "windows-1252": "Windows-1252" };

/** Says that the columns are not guessed but known from the sender's last list. */
function Remembered({ list }: { list: ImportPreview }) {
  const { t, i18n } = useTranslation("imports");
  if (!list.remembered || list.applied) return null;
  const at = formatInstant(list.remembered.at, i18n.language as Locale);
  return (
    <Alert tone="info" title={t("remembered.title")}>
      {t("remembered.text", { at, name: list.remembered.by })}
    </Alert>
  );
}
