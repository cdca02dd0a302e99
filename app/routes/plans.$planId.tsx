import { useTranslation } from "react-i18next";
import { Outlet, redirect, type ShouldRevalidateFunction, useLocation } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { ExportLinks } from "~/features/exports/components/export-links";
import { askedPanel, withoutPanel } from "~/features/placement/asked-panel";
import { readBoardView } from "~/features/placement/board-view";
import { BoardFilters } from "~/features/placement/components/board-filters";
import { FindingPanel } from "~/features/placement/components/finding-panel";
import { PlanBoard } from "~/features/placement/components/plan-board";
import { PlanHeader } from "~/features/placement/components/plan-header";
import { SiteRooms } from "~/features/placement/components/site-rooms";
import { discardDraftSchema } from "~/features/placement/discard-draft.schema";
import { discardDraft } from "~/features/placement/discard-draft.server";
import {
  type ComingBack,
  lockSchema,
  placeSchema,
  splitSchema,
  stepBackSchema,
  swapSchema,
} from "~/features/placement/edit-plan.schema";
import {
  lockInPlan,
  placeInPlan,
  splitInPlan,
  swapInPlan,
} from "~/features/placement/edit-plan.server";
import {
  overrideFindingSchema,
  withdrawOverrideSchema,
} from "~/features/placement/override-finding.schema";
import { overrideFinding, withdrawOverride } from "~/features/placement/override-finding.server";
import { planBoard } from "~/features/placement/plan-board.query.server";
import { stepBack } from "~/features/placement/step-back.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import type { Route } from "./+types/plans.$planId";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const { searchParams } = new URL(request.url);
  const view = readBoardView(searchParams);
  const board = await planBoard(requireActor(context), parseId(params.planId), view);
  const panel = askedPanel(searchParams, board);
  if (panel) throw redirect(paths.planPanel(board.plan.id, panel) + withoutPanel(searchParams));
  return { view, board };
});

const done = (input: ComingBack) => ({
  noun: "placement" as const,
  to:
    (input.panel ? paths.planPanel(input.planId, input.panel) : paths.plan(input.planId)) +
    (input.view ?? ""),
  conflicts: ["changed-by", "overtaken", "step-gone"],
});

export const action = intents({
  place: on(placeSchema, async ({ actor, input }) =>
    answer(await placeInPlan(actor, input), done(input)),
  ),
  swap: on(swapSchema, async ({ actor, input }) =>
    answer(await swapInPlan(actor, input), done(input)),
  ),
  split: on(splitSchema, async ({ actor, input }) =>
    answer(await splitInPlan(actor, input), done(input)),
  ),
  lock: on(lockSchema, async ({ actor, input }) =>
    answer(await lockInPlan(actor, { ...input, locked: true }), done(input)),
  ),
  unlock: on(lockSchema, async ({ actor, input }) =>
    answer(await lockInPlan(actor, { ...input, locked: false }), done(input)),
  ),
  stepBack: on(stepBackSchema, async ({ actor, input }) =>
    answer(await stepBack(actor, input), done(input)),
  ),
  override: on(overrideFindingSchema, async ({ actor, input }) =>
    answer(await overrideFinding(actor, input), done(input)),
  ),
  withdraw: on(withdrawOverrideSchema, async ({ actor, input }) =>
    answer(await withdrawOverride(actor, input), done(input)),
  ),
  discard: on(discardDraftSchema, async ({ actor, input }) =>
    answer(await discardDraft(actor, input), {
      noun: "placement",
      to: ({ cohortId }) => paths.plans(cohortId),
      toast: ({ name }) => ({ key: "placement:toast.discarded", values: { name } }),
    }),
  ),
});

/** Also after a refusal: somebody else's change is what the planner has to see then. A panel changes nothing. */
export const shouldRevalidate: ShouldRevalidateFunction = (change) => {
  const { formMethod, currentUrl, nextUrl, defaultShouldRevalidate } = change;
  if (formMethod === "POST") return true;
  const isPanel = currentUrl.pathname !== nextUrl.pathname && currentUrl.search === nextUrl.search;
  return isPanel ? false : defaultShouldRevalidate;
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "boards:title",
    values: { cohort: loaderData?.board.cohort.name ?? "" },
  });

export default function PlanPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation("placement");
  const { board, view } = loaderData;
  const { plan, axis } = board;
  const { pathname, search } = useLocation();
  const panel = pathname.slice(paths.plan(params.planId).length + 1) || null;
  const shown = { search, panel };
  return (
    <Page width="wide">
      <PlanHeader
        plan={plan}
        cohort={board.cohort}
        findings={board.findings}
        files={<ExportLinks list="placements" filter={{ plan: plan.id }} />}
      />
      {!plan.isEditable && (
        <Alert>
          {t("page.readOnly")}{" "}
          {plan.published?.reason && t("page.reason", { reason: plan.published.reason })}
        </Alert>
      )}
      <div className="plan-layout">
        <div className="stack stack--tight">
          <BoardFilters board={board} view={view} />
          {axis ? (
            <PlanBoard board={{ ...board, axis }} view={view} shown={shown} answer={actionData} />
          ) : (
            <EmptyState title={t("refused.no-phases")} />
          )}
        </div>
        <div className="plan-layout__aside">
          <Outlet />
          {view.board === "people" && <SiteRooms {...board} isEditable={plan.isEditable} />}
          <FindingPanel {...board} />
        </div>
      </div>
    </Page>
  );
}
