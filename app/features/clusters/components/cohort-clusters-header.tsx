import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { PageHeader } from "~/ui/page-header";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CohortClusters } from "../cohort-clusters.query.server";
import { SplitViews } from "./split-views";

/** The cohort, how many clusters and people it has, and what can be done with them. */
export function CohortClustersHeader({ data, files }: { data: CohortClusters; files: ReactNode }) {
  const { t } = useTranslation(["clusters", "cohorts"]);
  const { cohort, plan, candidates } = data;
  return (
    <>
      <PageHeader
        title={t("titleOfCohort", { cohort: cohort.name })}
        summary={
          plan === "new" && candidates.length > 0 ? (
            t("without.title", { count: candidates.length })
          ) : (
            <Summary data={data} />
          )
        }
        crumbs={[
          { label: t("cohorts:title"), to: paths.cohorts() },
          { label: cohort.name, to: paths.cohort(cohort.id) },
        ]}
        actions={files}
      />
      <SplitViews data={data} />
    </>
  );
}

function Summary({ data: { clusters, on } }: { data: CohortClusters }) {
  const { t } = useTranslation("clusters");
  const locale = useLocale();
  const members = clusters.flatMap((cluster) => cluster.members.map(({ id }) => id));
  if (clusters.length === 0) return null;
  return t("summary", {
    clusters: t("clusters", { count: clusters.length }),
    trainees: t("trainees", { count: new Set(members).size }),
    on: formatDate(on, locale),
  });
}
