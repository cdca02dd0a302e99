import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Section } from "~/ui/section";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CohortPage } from "../cohort-page.query.server";

type Row = CohortPage["people"][number];

/** The trainees of a cohort with their cluster. */
export function CohortPeople({ cohort }: { cohort: CohortPage }) {
  const { t } = useTranslation(["cohorts", "people"]);
  const locale = useLocale();
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
      key: "cluster",
      header: t("page.cluster"),
      nowrap: true,
      cell: (row) => <ClusterCell row={row} />,
    },
    {
      key: "scope",
      header: t("page.scope"),
      cell: ({ partTimePercent }) =>
        partTimePercent < 100
          ? t("people:partTime", { percent: partTimePercent })
          : t("people:fullTime"),
    },
    {
      key: "entry",
      header: t("page.entry"),
      nowrap: true,
      cell: ({ entryOn }) => formatDate(entryOn, locale),
    },
    {
      key: "state",
      header: t("page.state"),
      cell: ({ state }) => t(`people:state.${state ?? "none"}`),
    },
  ];
  return (
    <Section title={t("page.trainees")} summary={t("trainees", { count: cohort.people.length })}>
      <Table
        caption={t("page.traineesTable")}
        columns={columns}
        rows={cohort.people}
        rowKey={({ id }) => id}
        stackOnPhone
        empty={<NoPeople cohortId={cohort.id} />}
      />
    </Section>
  );
}

function NoPeople({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation("cohorts");
  return (
    <EmptyState
      title={t("page.traineesEmpty")}
      icon="group"
      action={
        <LinkButton to={paths.cohortImports(cohortId)} icon="upload">
          {t("next.import-traineesAction")}
        </LinkButton>
      }
    >
      {t("page.traineesEmptyText")}
    </EmptyState>
  );
}

function ClusterCell({ row }: { row: Row }) {
  const { t } = useTranslation("cohorts");
  if (!row.cluster) return <span className="muted">{t("page.noCluster")}</span>;
  return (
    <TextLink to={paths.cluster(row.cluster.id)} quiet>
      {row.cluster.name}
    </TextLink>
  );
}
