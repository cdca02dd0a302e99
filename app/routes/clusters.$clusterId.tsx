import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { assignClusterTrainerSchema } from "~/features/clusters/assign-cluster-trainer.schema";
import { assignClusterTrainer } from "~/features/clusters/assign-cluster-trainer.server";
import { clusterPage } from "~/features/clusters/cluster-page.query.server";
import { ClusterDialogs } from "~/features/clusters/components/cluster-dialogs";
import { ClusterHeader } from "~/features/clusters/components/cluster-header";
import { LeaderCard } from "~/features/clusters/components/leader-card";
import { MemberTable } from "~/features/clusters/components/member-table";
import { OtherMembers } from "~/features/clusters/components/other-members";
import { endClusterTrainerSchema } from "~/features/clusters/end-cluster-trainer.schema";
import { endClusterTrainer } from "~/features/clusters/end-cluster-trainer.server";
import { moveChoices } from "~/features/clusters/move-choices.query.server";
import { moveTraineeToClusterSchema } from "~/features/clusters/move-trainee-to-cluster.schema";
import { moveTraineeToCluster } from "~/features/clusters/move-trainee-to-cluster.server";
import { renameClusterSchema } from "~/features/clusters/rename-cluster.schema";
import { renameCluster } from "~/features/clusters/rename-cluster.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { Section } from "~/ui/section";
import type { Route } from "./+types/clusters.$clusterId";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const asked = new URL(request.url).searchParams;
  const cluster = await clusterPage(actor, parseId(params.clusterId));
  const traineeId = asked.get("move");
  const move = traineeId && cluster.mayManage ? await moveChoices(actor, parseId(traineeId)) : null;
  return { cluster, move, open: asked.get("open"), end: asked.get("end") };
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
  const { t } = useTranslation("clusters");
  const { cluster } = loaderData;
  return (
    <Page>
      <ClusterHeader cluster={cluster} />
      <div className="split">
        <div className="stack stack--loose">
          <Section title={t("page.members")}>
            <MemberTable cluster={cluster} />
          </Section>
          <OtherMembers cluster={cluster} />
        </div>
        <LeaderCard cluster={cluster} />
      </div>
      <ClusterDialogs {...loaderData} />
    </Page>
  );
}
