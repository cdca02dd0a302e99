import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { ExportLinks } from "~/features/exports/components/export-links";
import { clusterMatrix } from "~/features/progress/cluster-matrix.query.server";
import { MatrixBoard } from "~/features/progress/components/matrix-board";
import { levelFields, levelIntents } from "~/features/progress/level-intents.server";
import { matrixView } from "~/features/progress/matrix-view.schema";
import { openInMatrix } from "~/features/progress/open-in-matrix.query.server";
import { intents } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/clusters.$clusterId_.progress";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const clusterId = parseId(params.clusterId);
  const matrix = await clusterMatrix(actor, clusterId);
  const search = new URL(request.url).searchParams;
  const opened = await openInMatrix(actor, search, { clusterId });
  return { clusterId, view: matrixView(search), ...matrix, ...opened };
});

/** Also after a refusal: whoever comes second sees what the first one left. */
export const shouldRevalidate = () => true;

export const action = intents(
  levelIntents(({ request, params }) =>
    paths.progress(parseId(params.clusterId), matrixView(new URL(request.url).searchParams)),
  ),
  levelFields,
);

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "progress:titleOfCluster",
    values: { cluster: loaderData?.name ?? "" },
  });

export default function ClusterProgress({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("progress");
  const { clusterId, name, cohort, sections, view, ...matrix } = loaderData;
  return (
    <Page width="wide">
      <PageHeader
        title={t("titleOfCluster", { cluster: name })}
        summary={cohort.name}
        crumbs={[{ label: `${cohort.name}, ${name}`, to: paths.cluster(clusterId) }]}
        actions={
          <ExportLinks
            list="progress"
            filter={{ cluster: clusterId }}
            more={[{ list: "levels", filter: { cluster: clusterId } }]}
          />
        }
      />
      {sections.length === 0 ? (
        <EmptyState title={t("empty.cluster")}>{t("empty.clusterText")}</EmptyState>
      ) : (
        <MatrixBoard
          {...{ sections, ...matrix }}
          to={(opened) => paths.progress(clusterId, { ...opened, ...view })}
          traineeTo={(traineeId) => paths.traineeProgress(traineeId)}
        />
      )}
    </Page>
  );
}
