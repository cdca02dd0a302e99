import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { cohortCurriculum } from "~/features/curricula/cohort-curriculum.query.server";
import { CohortVersion, KeptLevels } from "~/features/curricula/components/cohort-version";
import { CurriculumMovePreview } from "~/features/curricula/components/curriculum-move";
import { moveCohortCurriculumSchema } from "~/features/curricula/move-cohort-curriculum.schema";
import { moveCohortCurriculum } from "~/features/curricula/move-cohort-curriculum.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/cohorts.$cohortId_.curriculum";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const to = new URL(request.url).searchParams.get("to");
  return cohortCurriculum(requireActor(context), parseId(params.cohortId), to);
});

export const action = intents({
  move: on(moveCohortCurriculumSchema, async ({ actor, input }) =>
    answer(await moveCohortCurriculum(actor, input), {
      noun: "curricula",
      to: paths.cohortCurriculum(input.cohortId),
      toast: ({ name, title }) => ({ key: "curricula:toast.moved", values: { name, title } }),
    }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "curricula:move.title" });

export default function CohortCurriculumPage({ loaderData: cohort }: Route.ComponentProps) {
  const { t } = useTranslation(["curricula", "cohorts"]);
  return (
    <Page width="wide">
      <PageHeader
        title={t("move.title")}
        preline={cohort.programme.title}
        summary={cohort.name}
        crumbs={[
          { label: t("cohorts:title"), to: paths.cohorts() },
          { label: cohort.name, to: paths.cohort(cohort.id) },
        ]}
      />
      <CohortVersion cohort={cohort} />
      {cohort.move && <CurriculumMovePreview cohort={cohort} move={cohort.move} />}
      <KeptLevels kept={cohort.kept} />
    </Page>
  );
}
