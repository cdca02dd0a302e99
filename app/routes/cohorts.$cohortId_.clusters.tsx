import { requireActor } from "~/auth/require-actor";
import { acceptSplitSchema } from "~/features/clusters/accept-split.schema";
import { acceptSplit } from "~/features/clusters/accept-split.server";
import { addPreferenceSchema } from "~/features/clusters/add-preference.schema";
import { addPreference } from "~/features/clusters/add-preference.server";
import { parseSplit } from "~/features/clusters/asked-split";
import { cohortClusters } from "~/features/clusters/cohort-clusters.query.server";
import { ClustersToday } from "~/features/clusters/components/clusters-today";
import { CohortClustersHeader } from "~/features/clusters/components/cohort-clusters-header";
import { MoveDialog } from "~/features/clusters/components/move-dialog";
import { NoTrainees } from "~/features/clusters/components/no-trainees";
import { PreferenceDialog } from "~/features/clusters/components/preference-dialog";
import { PreferenceSection } from "~/features/clusters/components/preference-section";
import { SplitWorkspace } from "~/features/clusters/components/split-workspace";
import { moveChoices } from "~/features/clusters/move-choices.query.server";
import { moveTraineeToClusterSchema } from "~/features/clusters/move-trainee-to-cluster.schema";
import { moveTraineeToCluster } from "~/features/clusters/move-trainee-to-cluster.server";
import { removePreferenceSchema } from "~/features/clusters/remove-preference.schema";
import { removePreference } from "~/features/clusters/remove-preference.server";
import { ExportLinks } from "~/features/exports/components/export-links";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import type { Route } from "./+types/cohorts.$cohortId_.clusters";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const asked = new URL(request.url).searchParams;
  const traineeId = asked.get("move");
  return {
    ...(await cohortClusters(actor, parseId(params.cohortId), parseSplit(asked))),
    move: traineeId ? await moveChoices(actor, parseId(traineeId)) : null,
    open: asked.get("open"),
  };
});

const noun = "clusters" as const;

export const action = intents({
  accept: on(acceptSplitSchema, async ({ actor, input }) =>
    answer(await acceptSplit(actor, input), {
      noun,
      to: paths.clusters(input.cohortId),
      toast: ({ formed, moved }) => ({
        key: formed > 0 ? "clusters:toast.formed" : "clusters:toast.split",
        values: { count: formed > 0 ? formed : moved },
      }),
    }),
  ),
  move: on(moveTraineeToClusterSchema, async ({ actor, input, params }) =>
    answer(await moveTraineeToCluster(actor, input), {
      noun,
      to: paths.clusters(parseId(params.cohortId)),
      toast: ({ person, cluster }) => ({
        key: "clusters:toast.moved",
        values: { person, cluster },
      }),
    }),
  ),
  addPreference: on(addPreferenceSchema, async ({ actor, input }) =>
    answer(await addPreference(actor, input), {
      noun,
      to: paths.clusters(input.cohortId),
      toast: "clusters:toast.wishAdded",
    }),
  ),
  removePreference: on(removePreferenceSchema, async ({ actor, input }) =>
    answer(await removePreference(actor, input), {
      noun,
      to: paths.clusters(input.cohortId),
      toast: "clusters:toast.wishRemoved",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "clusters:titleOfCohort",
    values: { cohort: loaderData?.cohort.name ?? "" },
  });

export default function CohortClusters({ loaderData }: Route.ComponentProps) {
  const { cohort, clusters, candidates, move, board, open } = loaderData;
  const isEmpty = candidates.length === 0 && clusters.length === 0;
  return (
    <Page width="wide">
      <CohortClustersHeader
        data={loaderData}
        files={
          clusters.length > 0 && (
            <ExportLinks
              list="clusters"
              formats={["pdf", "xlsx", "csv"]}
              filter={{ cohort: cohort.id }}
            />
          )
        }
      />
      {isEmpty && <NoTrainees cohortId={cohort.id} />}
      {!isEmpty && board && <SplitWorkspace board={board} data={loaderData} />}
      {!board && <ClustersToday data={loaderData} />}
      {!isEmpty && <PreferenceSection data={loaderData} />}
      {move && <MoveDialog move={move} closeTo={paths.clusters(cohort.id)} />}
      {open === "wish" && <PreferenceDialog data={loaderData} />}
    </Page>
  );
}
