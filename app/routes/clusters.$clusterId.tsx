import { requireActor } from "~/auth/require-actor";
import { assignClusterTrainerSchema } from "~/features/clusters/assign-cluster-trainer.schema";
import { assignClusterTrainer } from "~/features/clusters/assign-cluster-trainer.server";
import { closeClusterSchema } from "~/features/clusters/close-cluster.schema";
import { closeCluster } from "~/features/clusters/close-cluster.server";
import { closingChoices } from "~/features/clusters/closing-choices.query.server";
import { clusterPage } from "~/features/clusters/cluster-page.query.server";
import { clusterUsage } from "~/features/clusters/cluster-usage.query.server";
import { ClusterDetail } from "~/features/clusters/components/cluster-detail";
import { ClusterDialogs } from "~/features/clusters/components/cluster-dialogs";
import { endClusterTrainerSchema } from "~/features/clusters/end-cluster-trainer.schema";
import { endClusterTrainer } from "~/features/clusters/end-cluster-trainer.server";
import { moveChoices } from "~/features/clusters/move-choices.query.server";
import { moveTraineeToClusterSchema } from "~/features/clusters/move-trainee-to-cluster.schema";
import { moveTraineeToCluster } from "~/features/clusters/move-trainee-to-cluster.server";
import { renameClusterSchema } from "~/features/clusters/rename-cluster.schema";
import { renameCluster } from "~/features/clusters/rename-cluster.server";
import { reopenClusterSchema } from "~/features/clusters/reopen-cluster.schema";
import { reopenCluster } from "~/features/clusters/reopen-cluster.server";
import { takeBackMoveSchema } from "~/features/clusters/take-back-move.schema";
import { takeBackMove } from "~/features/clusters/take-back-move.server";
import { takeBackTrainerSchema } from "~/features/clusters/take-back-trainer.schema";
import { takeBackTrainer } from "~/features/clusters/take-back-trainer.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import type { Route } from "./+types/clusters.$clusterId";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const asked = new URL(request.url).searchParams;
  const cluster = await clusterPage(actor, parseId(params.clusterId));
  const traineeId = asked.get("move");
  const move = traineeId && cluster.mayManage ? await moveChoices(actor, parseId(traineeId)) : null;
  const open = asked.get("open");
  const closing = open === "close" && cluster.mayManage && !cluster.closing;
  return {
    cluster,
    move,
    open,
    end: asked.get("end"),
    closing: closing ? await closingChoices(actor, cluster) : null,
    usage: cluster.mayManage ? await clusterUsage(actor, cluster.id) : null,
  };
});

const done = { noun: "clusters" } as const;

export const action = intents({
  move: on(moveTraineeToClusterSchema, async ({ actor, input }) =>
    answer(await moveTraineeToCluster(actor, input), {
      ...done,
      to: ({ clusterId }) => paths.cluster(clusterId),
      toast: ({ person, cluster }) => ({
        key: "clusters:toast.moved",
        values: { person, cluster },
      }),
    }),
  ),
  assign: on(assignClusterTrainerSchema, async ({ actor, input }) =>
    answer(await assignClusterTrainer(actor, input), {
      ...done,
      to: paths.cluster(input.clusterId),
      toast: ({ person }) => ({ key: "clusters:toast.assigned", values: { person } }),
    }),
  ),
  end: on(endClusterTrainerSchema, async ({ actor, input }) =>
    answer(await endClusterTrainer(actor, input), {
      ...done,
      to: paths.cluster(input.clusterId),
      toast: "clusters:toast.ended",
    }),
  ),
  rename: on(renameClusterSchema, async ({ actor, input }) =>
    answer(await renameCluster(actor, input), {
      ...done,
      to: paths.cluster(input.clusterId),
      toast: ({ name }) => ({ key: "clusters:toast.renamed", values: { name } }),
    }),
  ),
  takeBackMove: on(takeBackMoveSchema, async ({ actor, input, params }) =>
    answer(await takeBackMove(actor, input), {
      ...done,
      to: paths.cluster(parseId(params.clusterId)),
      toast: ({ person }) => ({ key: "clusters:toast.takenBack", values: { person } }),
    }),
  ),
  takeBackTrainer: on(takeBackTrainerSchema, async ({ actor, input }) =>
    answer(await takeBackTrainer(actor, input), {
      ...done,
      to: paths.cluster(input.clusterId),
      toast: "clusters:toast.trainerTakenBack",
    }),
  ),
  close: on(closeClusterSchema, async ({ actor, input }) =>
    answer(await closeCluster(actor, input), {
      ...done,
      to: paths.cluster(input.clusterId),
      toast: ({ name, lastOn }) => ({ key: "clusters:toast.closed", values: { name, lastOn } }),
    }),
  ),
  reopen: on(reopenClusterSchema, async ({ actor, input }) =>
    answer(await reopenCluster(actor, input), {
      ...done,
      to: paths.cluster(input.clusterId),
      toast: "clusters:toast.reopened",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "clusters:pageTitle",
    values: {
      name: loaderData?.cluster.name ?? "",
      cohort: loaderData?.cluster.cohort.name ?? "",
    },
  });

export default function Cluster({ loaderData }: Route.ComponentProps) {
  return (
    <Page>
      <ClusterDetail cluster={loaderData.cluster} usage={loaderData.usage} />
      <ClusterDialogs {...loaderData} />
    </Page>
  );
}
