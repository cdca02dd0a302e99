import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ClusterPage } from "../cluster-page.query.server";

/** The cluster's name, what it does now, and the ways to its week and progress. */
export function ClusterHeader({ cluster }: { cluster: ClusterPage }) {
  const { t } = useTranslation(["clusters", "cohorts"]);
  const locale = useLocale();
  const { id, name, cohort, phase, mayManage } = cluster;
  const crumbs = mayManage
    ? [
        { label: t("cohorts:title"), to: paths.cohorts() },
        { label: cohort.name, to: paths.cohort(cohort.id) },
        { label: t("title"), to: paths.clusters(cohort.id) },
      ]
    : [{ label: t("mine"), to: paths.myClusters() }];
  return (
    <PageHeader
      title={name}
      preline={!mayManage && cohort.name}
      summary={
        phase
          ? `${phase.title}, ${t("until", { on: formatDate(phase.endsOn, locale) })}`
          : t("noPhase")
      }
      crumbs={crumbs}
      actions={
        <>
          {mayManage && <Changes cluster={cluster} />}
          <LinkButton icon="chart" to={paths.progress(id)}>
            {t("link.progress")}
          </LinkButton>
          <LinkButton icon="calendar" variant="primary" to={paths.week(id)}>
            {t("link.week")}
          </LinkButton>
        </>
      }
    />
  );
}

function Changes({ cluster: { id, closing } }: { cluster: ClusterPage }) {
  const { t } = useTranslation("clusters");
  const link = { variant: "tertiary", preventScrollReset: true } as const;
  return (
    <>
      <LinkButton {...link} icon="edit" to={paths.cluster(id, { open: "rename" })}>
        {t("rename.action")}
      </LinkButton>
      {!closing && (
        <LinkButton {...link} icon="lock" to={paths.cluster(id, { open: "close" })}>
          {t("close.action")}
        </LinkButton>
      )}
    </>
  );
}
