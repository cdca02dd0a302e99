import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { parseSizes } from "~/features/clusters/asked-sizes";
import { cohortClusters } from "~/features/clusters/cohort-clusters.query.server";
import { ClusterCard } from "~/features/clusters/components/cluster-card";
import { MoveDialog } from "~/features/clusters/components/move-dialog";
import { NewClusters } from "~/features/clusters/components/new-clusters";
import { WithoutCluster } from "~/features/clusters/components/without-cluster";
import { formClustersSchema } from "~/features/clusters/form-clusters.schema";
import { formClusters } from "~/features/clusters/form-clusters.server";
import { moveChoices } from "~/features/clusters/move-choices.query.server";
import { moveTraineeToClusterSchema } from "~/features/clusters/move-trainee-to-cluster.schema";
import { moveTraineeToCluster } from "~/features/clusters/move-trainee-to-cluster.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { Route } from "./+types/cohorts.$cohortId_.clusters";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const asked = new URL(request.url).searchParams;
  const traineeId = asked.get("move");
  return {
    ...(await cohortClusters(actor, parseId(params.cohortId), parseSizes(asked))),
    move: traineeId ? await moveChoices(actor, parseId(traineeId)) : null,
  };
});

export const action = intents({
  form: on(formClustersSchema, async ({ actor, input }) =>
    answer(await formClusters(actor, input), {
      noun: "clusters",
      to: paths.clusters(input.cohortId),
      toast: ({ clusters }) => ({ key: "clusters:toast.formed", values: { count: clusters } }),
    }),
  ),
  move: on(moveTraineeToClusterSchema, async ({ actor, input, params }) =>
    answer(await moveTraineeToCluster(actor, input), {
      noun: "clusters",
      to: paths.clusters(parseId(params.cohortId)),
      toast: ({ person, cluster }) => ({
        key: "clusters:toast.moved",
        values: { person, cluster },
      }),
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "clusters:titleOfCohort",
    values: { cohort: loaderData?.cohort.name ?? "" },
  });

export default function CohortClusters({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["clusters", "cohorts"]);
  const { cohort, clusters, on: day, move } = loaderData;
  return (
    <Page width="wide">
      <PageHeader
        title={t("titleOfCohort", { cohort: cohort.name })}
        summary={clusters.length > 0 && <Summary {...loaderData} />}
        crumbs={[
          { label: t("cohorts:title"), to: paths.cohorts() },
          { label: cohort.name, to: paths.cohort(cohort.id) },
        ]}
      />
      <NewClusters data={loaderData} />
      <WithoutCluster data={loaderData} />
      {clusters.length > 0 && (
        <div className="columns">
          {clusters.map((cluster) => (
            <ClusterCard key={cluster.id} cohortId={cohort.id} cluster={cluster} on={day} />
          ))}
        </div>
      )}
      {move && <MoveDialog move={move} closeTo={paths.clusters(cohort.id)} />}
    </Page>
  );
}

function Summary({ clusters, on: day }: Route.ComponentProps["loaderData"]) {
  const { t } = useTranslation("clusters");
  const locale = useLocale();
  const members = clusters.flatMap((cluster) => cluster.members.map(({ id }) => id));
  return t("summary", {
    clusters: t("clusters", { count: clusters.length }),
    trainees: t("trainees", { count: new Set(members).size }),
    on: formatDate(day, locale),
  });
}
