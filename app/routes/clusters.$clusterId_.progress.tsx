import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { clusterProgress } from "~/features/progress/cluster-progress.query.server";
import { LevelDialog } from "~/features/progress/components/level-dialog";
import { LevelLegend } from "~/features/progress/components/level-mark";
import { LevelMatrix } from "~/features/progress/components/level-matrix";
import { setLevelSchema } from "~/features/progress/set-level.schema";
import { setLevel } from "~/features/progress/set-level.server";
import { traineeProgress } from "~/features/progress/trainee-progress.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
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
  const progress = await clusterProgress(actor, clusterId);
  const asked = new URL(request.url).searchParams;
  const traineeId = asked.get("trainee");
  if (!traineeId) return { clusterId, ...progress, cell: null };
  const { name, canSet, modules } = await traineeProgress(actor, parseId(traineeId));
  const module = modules.find(({ id }) => id === asked.get("module"));
  return { clusterId, ...progress, cell: module ? { traineeId, name, canSet, module } : null };
});

export const action = intents({
  set: on(setLevelSchema, async ({ actor, input, params }) =>
    answer(await setLevel(actor, input), {
      noun: "progress",
      to: paths.progress(parseId(params.clusterId)),
      toast: "progress:toast.set",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "progress:titleOfCluster",
    values: { cluster: loaderData?.name ?? "" },
  });

export default function ClusterProgress({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("progress");
  const { clusterId, name, cohort, modules, rows, cell } = loaderData;
  return (
    <Page width="wide">
      <PageHeader
        title={t("titleOfCluster", { cluster: name })}
        summary={cohort.name}
        crumbs={[{ label: `${cohort.name}, ${name}`, to: paths.cluster(clusterId) }]}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("empty.cluster")}>{t("empty.clusterText")}</EmptyState>
      ) : (
        <div className="stack">
          <LevelLegend />
          <LevelMatrix
            modules={modules}
            rows={rows}
            cellTo={(trainee, module) => paths.progress(clusterId, { trainee, module })}
            traineeTo={(traineeId) => paths.traineeProgress(traineeId)}
          />
        </div>
      )}
      {cell && <LevelDialog {...cell} closeTo={paths.progress(clusterId)} />}
    </Page>
  );
}
