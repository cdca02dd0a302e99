import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatInstant } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { ListedImport } from "../listed-imports.server";
import { useCounts } from "./use-counts";

export const stateTones = { open: "info", applied: "success", undone: "neutral" } as const;

type ImportListProps = {
  imports: readonly ListedImport[];
  /** Where lists of several places stand together, each says its own. */
  showsPlace?: boolean;
};

/** Lists so far, the newest first. */
export function ImportList({ imports, showsPlace = false }: ImportListProps) {
  const { t } = useTranslation("imports");
  const columns = useColumns().filter(({ key }) => showsPlace || key !== "belongsTo");
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

function useColumns(): Column<ListedImport>[] {
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
      key: "belongsTo",
      header: t("list.belongsTo"),
      cell: ({ belongsTo }) => belongsTo ?? t("upload.nowhere"),
    },
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
