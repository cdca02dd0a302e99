import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { ExportLinks } from "~/features/exports/components/export-links";
import { clusterMatrix } from "~/features/progress/cluster-matrix.query.server";
import { LevelDialog } from "~/features/progress/components/level-dialog";
import { ColumnDialog, RowDialog } from "~/features/progress/components/matrix-dialogs";
import { MatrixView } from "~/features/progress/components/matrix-view";
import { lessonsOfModule } from "~/features/progress/lessons-of-module.query.server";
import { setLevelsSchema, takeBackLevelsSchema } from "~/features/progress/set-levels.schema";
import { setLevels } from "~/features/progress/set-levels.server";
import { takeBackLevels } from "~/features/progress/take-back-levels.server";
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
  const matrix = await clusterMatrix(actor, clusterId);
  const asked = new URL(request.url).searchParams;
  const [trainee, module] = [asked.get("trainee"), asked.get("module")];
  const open = { trainee, module, lesson: asked.get("lesson") };
  const page = { clusterId, show: asked.get("show") ?? undefined, open, ...matrix };
  if (trainee && module) {
    const progress = await traineeProgress(actor, parseId(trainee));
    const found = progress.modules.find(({ id }) => id === module);
    const { name, canSet } = progress;
    const cell = found ? { traineeId: trainee, name, canSet, module: found } : null;
    return { ...page, lessons: [], cell };
  }
  const lessons = module ? await lessonsOfModule(actor, clusterId, parseId(module)) : [];
  return { ...page, lessons, cell: null };
});

/** Also after a refusal: whoever comes second sees what the first one left. */
export const shouldRevalidate = () => true;

type Call = { request: Request; params: { clusterId?: string } };
const back = ({ request, params }: Call) => {
  const show = new URL(request.url).searchParams.get("show") ?? undefined;
  return { noun: "progress", to: paths.progress(parseId(params.clusterId), { show }) } as const;
};

export const action = intents({
  set: on(setLevelsSchema, async ({ actor, input, ...call }) =>
    answer(await setLevels(actor, input), {
      ...back(call),
      toast: ({ count }) => ({ key: "progress:toast.set", values: { count } }),
    }),
  ),
  mark: on(setLevelsSchema, async ({ actor, input, ...call }) =>
    answer(await setLevels(actor, input), back(call)),
  ),
  takeBack: on(takeBackLevelsSchema, async ({ actor, input, ...call }) =>
    answer(await takeBackLevels(actor, input), {
      ...back(call),
      toast: ({ count }) => ({ key: "progress:toast.takenBack", values: { count } }),
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
  const { clusterId, name, cohort, sections, canSet, show, open, cell, lessons } = loaderData;
  const here = paths.progress(clusterId, { show });
  const sets = canSet && {
    columnTo: (module: string) => paths.progress(clusterId, { module, show }),
    rowTo: (trainee: string) => paths.progress(clusterId, { trainee, show }),
  };
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
        <MatrixView
          {...{ sections, canSet, here }}
          links={{
            cellTo: (trainee, module) => paths.progress(clusterId, { trainee, module, show }),
            traineeTo: (traineeId) => paths.traineeProgress(traineeId),
            ...sets,
          }}
        />
      )}
      {cell && <LevelDialog {...cell} closeTo={here} />}
      {canSet && open.module && !open.trainee && (
        <ColumnDialog
          {...{ sections, lessons }}
          moduleId={open.module}
          lessonId={open.lesson}
          lessonTo={(lesson) =>
            paths.progress(clusterId, { module: open.module ?? "", lesson, show })
          }
          closeTo={here}
        />
      )}
      {canSet && open.trainee && !open.module && (
        <RowDialog sections={sections} traineeId={open.trainee} closeTo={here} />
      )}
    </Page>
  );
}
