import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { LinkButton } from "~/ui/link-button";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import type { CohortClusters } from "../cohort-clusters.query.server";
import { useMemberColumns } from "./member-columns";

type Row = CohortClusters["candidates"][number];

/** Who has no cluster, each with the way into an existing one, and the way to new ones for them all. */
export function WithoutCluster({ data }: { data: CohortClusters }) {
  const { t } = useTranslation("clusters");
  const { candidates, cohort, clusters } = data;
  const columns: Column<Row>[] = [
    ...useMemberColumns<Row>(),
    {
      key: "join",
      header: t("without.join"),
      headerHidden: true,
      kind: "action",
      cell: ({ id }) => (
        <LinkButton size="small" to={paths.clusters(cohort.id, { move: id })} preventScrollReset>
          {t("without.join")}
        </LinkButton>
      ),
    },
  ];
  if (candidates.length === 0 || clusters.length === 0) return null;
  return (
    <Section title={t("without.title", { count: candidates.length })} summary={t("without.text")}>
      <Table
        caption={t("without.table")}
        columns={columns}
        rows={candidates}
        rowKey={({ id }) => id}
        stackOnPhone
      />
    </Section>
  );
}
