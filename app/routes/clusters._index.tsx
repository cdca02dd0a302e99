import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { can } from "~/domain/access/can";
import { clusterList } from "~/features/clusters/cluster-list.query.server";
import { ClusterOverview } from "~/features/clusters/components/cluster-overview";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/clusters._index";

export const loader = reads(async ({ context }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  return { clusters: await clusterList(actor), isPlanner: can(actor, "cluster.manage", null) };
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, { key: loaderData?.isPlanner ? "clusters:title" : "clusters:mine" });

export default function Clusters({ loaderData: { clusters, isPlanner } }: Route.ComponentProps) {
  const { t } = useTranslation(["clusters", "cohorts"]);
  return (
    <Page width="wide">
      <PageHeader
        title={t(isPlanner ? "title" : "mine")}
        summary={t(isPlanner ? "allSummary" : "mineSummary")}
      />
      {clusters.length === 0 ? (
        <EmptyState
          title={t(isPlanner ? "empty" : "emptyMine")}
          icon="group"
          action={isPlanner && <LinkButton to={paths.cohorts()}>{t("cohorts:title")}</LinkButton>}
        >
          {!isPlanner && t("emptyMineText")}
        </EmptyState>
      ) : (
        <div className="columns">
          {clusters.map((cluster) => (
            <ClusterOverview key={cluster.id} cluster={cluster} />
          ))}
        </div>
      )}
    </Page>
  );
}
