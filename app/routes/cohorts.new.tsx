import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { cohortPreview } from "~/features/cohorts/cohort-preview.query.server";
import { CohortChoice } from "~/features/cohorts/components/cohort-choice";
import { NewCohortForm } from "~/features/cohorts/components/new-cohort-form";
import { PhaseFindings } from "~/features/cohorts/components/phase-findings";
import { PhaseTimeline } from "~/features/cohorts/components/phase-timeline";
import { PreviewPhases } from "~/features/cohorts/components/preview-phases";
import { createCohortSchema } from "~/features/cohorts/create-cohort.schema";
import { createCohort } from "~/features/cohorts/create-cohort.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import type { Route } from "./+types/cohorts.new";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams;
  return cohortPreview(requireActor(context), {
    programme: asked.get("programme"),
    start: asked.get("start"),
    end: asked.get("end"),
    from: asked.get("from"),
  });
});

export const action = intents({
  create: on(createCohortSchema, async ({ actor, input }) =>
    answer(await createCohort(actor, input), {
      noun: "cohorts",
      to: ({ id }) => paths.cohort(id),
      toast: ({ name }) => ({ key: "cohorts:toast.created", values: { name } }),
    }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "cohorts:new.title" });

export default function NewCohort({ loaderData: { programmes, preview } }: Route.ComponentProps) {
  const { t } = useTranslation("cohorts");
  return (
    <Page>
      <PageHeader
        title={t("new.title")}
        summary={t("new.summary")}
        crumbs={[{ label: t("title"), to: paths.cohorts() }]}
      />
      {preview ? (
        <>
          <CohortChoice programmes={programmes} preview={preview} />
          <Section title={t("new.preview")}>
            <PhaseFindings findings={preview.findings} />
            <PhaseTimeline range={preview} {...preview} />
            <PreviewPhases phases={preview.phases} />
          </Section>
          <Card>
            <NewCohortForm preview={preview} />
          </Card>
        </>
      ) : (
        <EmptyState title={t("new.noProgramme")}>{t("new.noProgrammeText")}</EmptyState>
      )}
    </Page>
  );
}
