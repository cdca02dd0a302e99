import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { cohortPage } from "~/features/cohorts/cohort-page.query.server";
import { CohortPeople } from "~/features/cohorts/components/cohort-people";
import { CohortRooms } from "~/features/cohorts/components/cohort-rooms";
import { CohortStats } from "~/features/cohorts/components/cohort-stats";
import { NextStepCard } from "~/features/cohorts/components/next-step-card";
import { PhaseFindings } from "~/features/cohorts/components/phase-findings";
import { PhaseTimeline } from "~/features/cohorts/components/phase-timeline";
import { StrayPlacements } from "~/features/cohorts/components/stray-placements";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { Route } from "./+types/cohorts.$cohortId";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) =>
  cohortPage(requireActor(context), parseId(params.cohortId)),
);

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, { key: "cohorts:pageTitle", values: { name: loaderData?.name ?? "" } });

export default function Cohort({ loaderData: cohort }: Route.ComponentProps) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  const { figures, programme, curriculum } = cohort;
  return (
    <Page width="wide">
      <PageHeader
        title={cohort.name}
        preline={t("page.programme", { programme, curriculum })}
        summary={formatDayRange(cohort.startsOn, cohort.endsOn, locale)}
        crumbs={[{ label: t("title"), to: paths.cohorts() }]}
        actions={
          <>
            <LinkButton to={paths.cohortProgress(cohort.id)} icon="chart">
              {t("page.progress")}
            </LinkButton>
            <LinkButton to={paths.cohortCurriculum(cohort.id)} icon="book">
              {t("page.curriculum")}
            </LinkButton>
          </>
        }
      />
      {cohort.endsOn >= cohort.today && (
        <NextStepCard
          cohortId={cohort.id}
          next={figures.next}
          phase={figures.placement?.phase.title ?? null}
        />
      )}
      <CohortStats cohort={cohort} />
      <Section
        title={t("timeline.title")}
        actions={
          <LinkButton to={paths.phases(cohort.id)} icon="edit">
            {t("phases.edit")}
          </LinkButton>
        }
      >
        <PhaseFindings findings={cohort.findings} />
        <StrayPlacements cohortId={cohort.id} stray={cohort.stray} />
        <PhaseTimeline range={cohort} {...cohort} />
      </Section>
      <div className="split">
        <CohortPeople cohort={cohort} />
        <CohortRooms cohort={cohort} />
      </div>
    </Page>
  );
}
