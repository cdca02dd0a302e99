import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { addPhase } from "~/features/cohorts/add-phase.server";
import {
  addPhaseSchema,
  changePhaseSchema,
  removePhaseSchema,
} from "~/features/cohorts/change-phase.schema";
import { changePhase } from "~/features/cohorts/change-phase.server";
import { NewPhaseDialog } from "~/features/cohorts/components/new-phase-dialog";
import { PhaseBoard } from "~/features/cohorts/components/phase-board";
import { PhaseDialog } from "~/features/cohorts/components/phase-dialog";
import { PhaseFindings } from "~/features/cohorts/components/phase-findings";
import { StrayPlacements } from "~/features/cohorts/components/stray-placements";
import { phaseEditor } from "~/features/cohorts/phase-editor.query.server";
import { removePhase } from "~/features/cohorts/remove-phase.server";
import { ExportLinks } from "~/features/exports/components/export-links";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseChoice, parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Segments } from "~/ui/segments";
import type { Route } from "./+types/cohorts.$cohortId_.phases";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams;
  const cohort = await phaseEditor(requireActor(context), parseId(params.cohortId), {
    phase: asked.get("phase"),
    start: asked.get("start"),
    end: asked.get("end"),
  });
  return { cohort, step: parseChoice(asked.get("step"), ["week", "day"]) };
});

const done = { noun: "cohorts" } as const;

export const action = intents({
  change: on(changePhaseSchema, async ({ actor, input }) =>
    answer(await changePhase(actor, input), {
      ...done,
      to: paths.phases(input.cohortId),
      toast: ({ title, outside }) => ({
        key: outside > 0 ? "cohorts:toast.phaseChangedOutside" : "cohorts:toast.phaseChanged",
        values: { title, count: outside },
      }),
    }),
  ),
  add: on(addPhaseSchema, async ({ actor, input }) =>
    answer(await addPhase(actor, input), {
      ...done,
      to: paths.phases(input.cohortId),
      toast: ({ title }) => ({ key: "cohorts:toast.phaseAdded", values: { title } }),
    }),
  ),
  remove: on(removePhaseSchema, async ({ actor, input }) =>
    answer(await removePhase(actor, input), {
      ...done,
      to: paths.phases(input.cohortId),
      toast: ({ title }) => ({ key: "cohorts:toast.phaseRemoved", values: { title } }),
    }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "cohorts:phases.title" });

export default function CohortPhases({ loaderData: { cohort, step } }: Route.ComponentProps) {
  const { t } = useTranslation("cohorts");
  const closeTo = paths.phases(cohort.id, { step });
  const segments = [
    { value: "week", label: t("phases.stepWeek") },
    { value: "day", label: t("phases.stepDay") },
  ];
  return (
    <Page width="wide">
      <PageHeader
        title={t("phases.title")}
        preline={cohort.name}
        summary={t("phases.summary")}
        crumbs={[
          { label: t("title"), to: paths.cohorts() },
          { label: cohort.name, to: paths.cohort(cohort.id) },
        ]}
        actions={
          <>
            <ExportLinks
              list="phases"
              formats={["pdf", "xlsx", "csv"]}
              filter={{ cohort: cohort.id }}
            />
            <LinkButton
              variant="primary"
              icon="add"
              to={paths.phases(cohort.id, { phase: "new", step })}
              preventScrollReset
            >
              {t("phases.add")}
            </LinkButton>
          </>
        }
      />
      <PhaseFindings findings={cohort.findings} />
      <StrayPlacements cohortId={cohort.id} stray={cohort.stray} />
      <Segments label={t("phases.step")} param="step" fallback="week" segments={segments} />
      <PhaseBoard cohort={cohort} step={step} />
      {cohort.isAdding && <NewPhaseDialog cohortId={cohort.id} closeTo={closeTo} />}
      {cohort.edit && (
        <PhaseDialog cohortId={cohort.id} edit={cohort.edit} step={step} closeTo={closeTo} />
      )}
    </Page>
  );
}
