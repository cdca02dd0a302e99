import { useTranslation } from "react-i18next";
import type { ShouldRevalidateFunction } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { ExportLinks } from "~/features/exports/components/export-links";
import { FindingPanel } from "~/features/placement/components/finding-panel";
import { PlanEditor } from "~/features/placement/components/plan-editor";
import { PlanHeader } from "~/features/placement/components/plan-header";
import { SiteRooms } from "~/features/placement/components/site-rooms";
import { discardDraftSchema } from "~/features/placement/discard-draft.schema";
import { discardDraft } from "~/features/placement/discard-draft.server";
import { placeTraineesSchema } from "~/features/placement/place-trainees.schema";
import { placeTrainees } from "~/features/placement/place-trainees.server";
import { planBoard } from "~/features/placement/plan-board.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { Segments } from "~/ui/segments";
import type { Route } from "./+types/plans.$planId";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const board = await planBoard(requireActor(context), parseId(params.planId));
  const asked = new URL(request.url).searchParams.get("phase");
  const phase = board.phases.find(({ id }) => id === asked)?.id ?? null;
  return { board, phase };
});

export const action = intents({
  place: on(placeTraineesSchema, async ({ actor, input }) =>
    answer(await placeTrainees(actor, input), {
      noun: "placement",
      to: paths.plan(input.planId, input.phase ? { phase: input.phase } : {}),
      ...(input.together && {
        toast: ({ changed }) => ({ key: "placement:toast.placed", values: { count: changed } }),
      }),
    }),
  ),
  discard: on(discardDraftSchema, async ({ actor, input }) =>
    answer(await discardDraft(actor, input), {
      noun: "placement",
      to: ({ cohortId }) => paths.plans(cohortId),
      toast: ({ name }) => ({ key: "placement:toast.discarded", values: { name } }),
    }),
  ),
});

/** Also after a refusal: somebody else's change is what the planner has to see then. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formMethod,
  defaultShouldRevalidate,
}) => formMethod === "POST" || defaultShouldRevalidate;

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "placement:grid.caption",
    values: { cohort: loaderData?.board.cohort.name ?? "" },
  });

export default function PlanPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("placement");
  const { board, phase } = loaderData;
  const phases = board.phases.filter(({ id }) => phase === null || id === phase);
  const isEmpty = board.groups.length === 0;
  return (
    <Page width="wide">
      <PlanHeader
        plan={board.plan}
        cohort={board.cohort}
        files={<ExportLinks list="placements" filter={{ plan: board.plan.id }} />}
      />
      {!board.plan.isEditable && (
        <Alert>
          {t("page.readOnly")}{" "}
          {board.plan.published?.reason &&
            t("page.reason", { reason: board.plan.published.reason })}
        </Alert>
      )}
      {board.phases.length > 1 && (
        <div className="plan-views">
          <Segments
            label={t("page.phase")}
            param="phase"
            fallback=""
            segments={[
              { value: "", label: t("page.allPhases") },
              ...board.phases.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        </div>
      )}
      <div className="plan-layout">
        {isEmpty ? (
          <EmptyState title={t("page.noTrainees")} />
        ) : (
          <PlanEditor board={{ ...board, phases }} phase={phase} answer={actionData} />
        )}
        <div className="plan-layout__aside">
          <SiteRooms {...board} phases={phases} />
          <FindingPanel findings={board.findings.filter((one) => concerns(one, phase))} />
        </div>
      </div>
    </Page>
  );
}

function concerns({ phaseIds }: { phaseIds: readonly string[] }, phase: string | null): boolean {
  return phase === null || phaseIds.includes(phase);
}
