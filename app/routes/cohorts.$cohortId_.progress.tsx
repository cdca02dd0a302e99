import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { ExportLinks } from "~/features/exports/components/export-links";
import { cohortMatrix } from "~/features/progress/cohort-matrix.query.server";
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
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/cohorts.$cohortId_.progress";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const cohortId = parseId(params.cohortId);
  const matrix = await cohortMatrix(actor, cohortId);
  const search = new URL(request.url).searchParams;
  const opened = await openInMatrix(actor, search, { cohortId });
  return { cohortId, view: matrixView(search), ...matrix, ...opened };
});

/** Also after a refusal: whoever comes second sees what the first one left. */
export const shouldRevalidate = () => true;

export const action = intents(
  levelIntents(({ request, params }) =>
    paths.cohortProgress(parseId(params.cohortId), matrixView(new URL(request.url).searchParams)),
  ),
  levelFields,
);

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "progress:titleOfCluster",
    values: { cluster: loaderData?.name ?? "" },
  });

export default function CohortProgress({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["progress", "pace", "matrix"]);
  const { cohortId, name, isWhole, sections, view, ...matrix } = loaderData;
  return (
    <Page width="wide">
      <PageHeader
        title={t("titleOfCluster", { cluster: name })}
        summary={isWhole ? undefined : t("mine.ofCohort")}
        crumbs={[
          isWhole
            ? { label: name, to: paths.cohort(cohortId) }
            : { label: t("mine.title"), to: paths.myProgress() },
        ]}
        actions={
          <>
            <LinkButton to={paths.pace({ cohort: cohortId })} icon="flag">
              {t("pace:title")}
            </LinkButton>
            {isWhole && (
              <LinkButton to={paths.cohortImports(cohortId)} icon="upload">
                {t("matrix:importLevels")}
              </LinkButton>
            )}
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
        <MatrixBoard
          {...{ sections, ...matrix }}
          to={(opened) => paths.cohortProgress(cohortId, { ...opened, ...view })}
          traineeTo={(traineeId) => paths.traineeProgress(traineeId)}
        />
      )}
    </Page>
  );
}
