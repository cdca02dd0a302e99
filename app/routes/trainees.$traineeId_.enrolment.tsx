import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { isDay } from "~/domain/calendar/day";
import { ENROLMENT_STATES } from "~/domain/cohorts/enrolment";
import {
  closeTraineeAccess,
  reopenTraineeAccess,
} from "~/features/accounts/close-trainee-access.server";
import { endMemberships } from "~/features/clusters/end-memberships.server";
import { restoreMemberships } from "~/features/clusters/restore-memberships.server";
import { changeEnrolmentSchema } from "~/features/enrolment/change-enrolment.schema";
import { changeEnrolment } from "~/features/enrolment/change-enrolment.server";
import { EnrolmentHistory, ReversedSteps } from "~/features/enrolment/components/enrolment-history";
import { NextStepForm } from "~/features/enrolment/components/next-step-form";
import { PreviewCard } from "~/features/enrolment/components/preview-card";
import { StepBadge } from "~/features/enrolment/components/step-badge";
import { endAbsences, restoreAbsences } from "~/features/enrolment/end-absences.server";
import { enrolmentPage } from "~/features/enrolment/enrolment-page.query.server";
import { undoEnrolmentSchema } from "~/features/enrolment/undo-enrolment.schema";
import { undoEnrolment } from "~/features/enrolment/undo-enrolment.server";
import { TraineeRepairNote } from "~/features/placement/components/trainee-repair";
import { endPlacements } from "~/features/placement/end-placements.server";
import { traineeRepair } from "~/features/placement/repair/trainee-repair.query.server";
import { restorePlacements } from "~/features/placement/restore-placements.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/trainees.$traineeId_.enrolment";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const traineeId = parseId(params.traineeId);
  const search = new URL(request.url).searchParams;
  const [to, from, cohort] = [search.get("to"), search.get("on"), search.get("cohort")];
  const enrolment = await enrolmentPage(actor, traineeId, {
    to: ENROLMENT_STATES.find((state) => state === to) ?? null,
    on: from && isDay(from) ? from : null,
    cohortId: cohort ? parseId(cohort) : null,
  });
  return { enrolment, repair: await traineeRepair(actor, traineeId) };
});

/** Each noun ends and restores what is its own. */
const consequences = {
  memberships: { end: endMemberships, restore: restoreMemberships },
  placements: { end: endPlacements, restore: restorePlacements },
  absences: { end: endAbsences, restore: restoreAbsences },
  access: { end: closeTraineeAccess, restore: reopenTraineeAccess },
};

export const action = intents({
  change: on(changeEnrolmentSchema, async ({ actor, input }) =>
    answer(await changeEnrolment(actor, input, consequences), {
      noun: "enrolment",
      to: paths.enrolment(input.traineeId),
      toast: ({ name }) => ({ key: "enrolment:toast.changed", values: { name } }),
    }),
  ),
  undo: on(undoEnrolmentSchema, async ({ actor, input }) =>
    answer(await undoEnrolment(actor, input, consequences), {
      noun: "enrolment",
      to: paths.enrolment(input.traineeId),
      toast: ({ name }) => ({ key: "enrolment:toast.undone", values: { name } }),
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "enrolment:pageTitle",
    values: { name: loaderData?.enrolment.name ?? "" },
  });

export default function Enrolment({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["enrolment", "people"]);
  const { enrolment, repair } = loaderData;
  const [search] = useSearchParams();
  const chosen = { to: search.get("to"), on: search.get("on"), cohort: search.get("cohort") };
  const { id, name, cohort, state, partTimePercent, isOver } = enrolment;
  return (
    <Page>
      <PageHeader
        title={t("title")}
        summary={t("summary", { name, cohort: cohort.name })}
        badges={state && <StepBadge state={state} percent={partTimePercent} />}
        crumbs={[
          { label: t("people:trainees.title"), to: paths.trainees() },
          { label: name, to: paths.trainee(id) },
        ]}
      />
      {repair && <TraineeRepairNote repair={repair} name={name} />}
      <div className="split">
        <div className="stack">
          {isOver ? (
            <EmptyState title={t("over")} icon="check" />
          ) : (
            <NextStepForm key={search.toString()} enrolment={enrolment} chosen={chosen} />
          )}
          <PreviewCard key={`preview ${search}`} enrolment={enrolment} />
        </div>
        <div className="stack">
          <EnrolmentHistory enrolment={enrolment} />
          <ReversedSteps enrolment={enrolment} />
        </div>
      </div>
    </Page>
  );
}
