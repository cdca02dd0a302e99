import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { can } from "~/domain/access/can";
import { clusterList } from "~/features/clusters/cluster-list.query.server";
import { CLUSTERS_PER_PAGE, isNarrowed, parseClusterView } from "~/features/clusters/cluster-view";
import { ClusterFilters } from "~/features/clusters/components/cluster-filters";
import { ClusterOverview } from "~/features/clusters/components/cluster-overview";
import { NoClusters } from "~/features/clusters/components/no-clusters";
import { pageTitle } from "~/http/page-title";
import { parseNumberParameter } from "~/http/parameters";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import type { Route } from "./+types/clusters._index";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const asked = new URL(request.url).searchParams;
  const view = parseClusterView(asked);
  const page = parseNumberParameter(asked.get("page"), 1, { min: 1, max: 10_000 });
  const isPlanner = can(actor, "cluster.manage", null);
  return { view, isPlanner, list: await clusterList(actor, view, page) };
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, { key: loaderData?.isPlanner ? "clusters:title" : "clusters:mine" });

export default function Clusters({ loaderData: { list, view, isPlanner } }: Route.ComponentProps) {
  const { t } = useTranslation("clusters");
  return (
    <Page width="wide">
      <PageHeader
        title={t(isPlanner ? "title" : "mine")}
        summary={isPlanner ? t("clusters", { count: list.total }) : t("mineSummary")}
      />
      {isPlanner && <ClusterFilters view={view} cohorts={list.cohorts} />}
      {list.rows.length === 0 ? (
        <NoClusters isNarrowed={isNarrowed(view)} isPlanner={isPlanner} />
      ) : (
        <div className="columns">
          {list.rows.map((cluster) => (
            <ClusterOverview key={cluster.id} cluster={cluster} />
          ))}
        </div>
      )}
      <Pagination page={list.page} pageSize={CLUSTERS_PER_PAGE} total={list.total} />
    </Page>
  );
}
