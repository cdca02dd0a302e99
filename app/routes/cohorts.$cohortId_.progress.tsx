import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { ExportLinks } from "~/features/exports/components/export-links";
import { cohortMatrix } from "~/features/progress/cohort-matrix.query.server";
import { LevelDialog } from "~/features/progress/components/level-dialog";
import { MatrixView } from "~/features/progress/components/matrix-view";
import { traineeProgress } from "~/features/progress/trainee-progress.query.server";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/cohorts.$cohortId_.progress";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const cohortId = parseId(params.cohortId);
  const matrix = await cohortMatrix(actor, cohortId);
  const asked = new URL(request.url).searchParams;
  const page = { cohortId, show: asked.get("show") ?? undefined, ...matrix };
  const traineeId = asked.get("trainee");
  if (!traineeId) return { ...page, cell: null };
  const { name, canSet, modules } = await traineeProgress(actor, parseId(traineeId));
  const module = modules.find(({ id }) => id === asked.get("module"));
  return { ...page, cell: module ? { traineeId, name, canSet, module } : null };
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "progress:titleOfCluster",
    values: { cluster: loaderData?.name ?? "" },
  });

export default function CohortProgress({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["progress", "pace"]);
  const { cohortId, name, sections, show, cell } = loaderData;
  const here = paths.cohortProgress(cohortId, { show });
  return (
    <Page width="wide">
      <PageHeader
        title={t("titleOfCluster", { cluster: name })}
        crumbs={[{ label: name, to: paths.cohort(cohortId) }]}
        actions={
          <>
            <LinkButton to={paths.pace({ cohort: cohortId })} icon="flag">
              {t("pace:title")}
            </LinkButton>
            <ExportLinks
              list="progress"
              filter={{ cohort: cohortId }}
              more={[{ list: "levels", filter: { cohort: cohortId } }]}
            />
          </>
        }
      />
      {sections.length === 0 ? (
        <EmptyState title={t("empty.cohort")}>{t("empty.cohortText")}</EmptyState>
      ) : (
        <MatrixView
          {...{ sections, here }}
          canSet={false}
          links={{
            cellTo: (trainee, module) => paths.cohortProgress(cohortId, { trainee, module, show }),
            traineeTo: (traineeId) => paths.traineeProgress(traineeId),
          }}
        />
      )}
      {cell && <LevelDialog {...cell} closeTo={here} />}
    </Page>
  );
}
