import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { LinkButton } from "~/ui/link-button";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { CohortClusters } from "../cohort-clusters.query.server";

type Row = CohortClusters["candidates"][number];

/** Who has no cluster, each with the way into an existing one. */
export function WithoutCluster({ data }: { data: CohortClusters }) {
  const { t } = useTranslation("clusters");
  const { candidates, cohort, clusters } = data;
  const columns: Column<Row>[] = [
    {
      key: "name",
      header: t("page.name"),
      cell: ({ id, name }) => (
        <TextLink to={paths.trainee(id)} quiet>
          {name}
        </TextLink>
      ),
    },
    {
      key: "scope",
      header: t("page.scope"),
      cell: ({ partTimePercent }) =>
        partTimePercent < 100 ? t("partTime", { percent: partTimePercent }) : t("page.fullTime"),
    },
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
      />
    </Section>
  );
}
