import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatInstant } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { CohortImports } from "../cohort-imports.query.server";
import { useCounts } from "./use-counts";

type Row = CohortImports["imports"][number];

export const stateTones = { open: "info", applied: "success", undone: "neutral" } as const;

/** The lists of a cohort so far, the newest first. */
export function ImportList({ imports }: { imports: readonly Row[] }) {
  const { t } = useTranslation("imports");
  const columns = useColumns();
  const empty = <EmptyState title={t("list.empty")}>{t("list.emptyText")}</EmptyState>;
  return (
    <Section title={t("list.title")}>
      <Table
        caption={t("list.caption")}
        columns={columns}
        rows={imports}
        rowKey={({ id }) => id}
        stackOnPhone
        empty={empty}
      />
    </Section>
  );
}

function useColumns(): Column<Row>[] {
  const { t, i18n } = useTranslation("imports");
  const counts = useCounts();
  return [
    {
      key: "file",
      header: t("list.file"),
      cell: ({ id, fileName }) => <TextLink to={paths.import(id)}>{fileName}</TextLink>,
    },
    { key: "kind", header: t("list.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: "uploaded",
      header: t("list.uploaded"),
      cell: ({ uploadedAt, uploadedBy }) => (
        <>
          {formatInstant(uploadedAt, i18n.language as Locale)}
          <span className="small muted"> {t("list.by", { name: uploadedBy })}</span>
        </>
      ),
    },
    {
      key: "state",
      header: t("list.state"),
      cell: ({ state }) => <Badge tone={stateTones[state]}>{t(`state.${state}`)}</Badge>,
    },
    { key: "effect", header: t("list.effect"), cell: (row) => row.counts && counts(row.counts) },
  ];
}
