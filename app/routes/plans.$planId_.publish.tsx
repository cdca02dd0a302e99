import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { isDay } from "~/domain/calendar/day";
import { EffectiveDay } from "~/features/placement/components/effective-day";
import { PublishAside } from "~/features/placement/components/publish-aside";
import { PublishChanges } from "~/features/placement/components/publish-changes";
import { GraveFindings, OtherFindings } from "~/features/placement/components/publish-findings";
import { publishPlanSchema } from "~/features/placement/publish-plan.schema";
import { publishPlan } from "~/features/placement/publish-plan.server";
import { publishPreview } from "~/features/placement/publish-preview.query.server";
import {
  proposePlanSchema,
  rejectPlanSchema,
  withdrawPlanSchema,
} from "~/features/placement/versions/approval.schema";
import { rejectPlan, withdrawPlan } from "~/features/placement/versions/end-approval.server";
import { proposePlan } from "~/features/placement/versions/propose-plan.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/plans.$planId_.publish";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const planId = parseId(params.planId);
  const from = new URL(request.url).searchParams.get("from");
  const chosen = from && isDay(from) ? from : null;
  const preview = await publishPreview(requireActor(context), planId, chosen);
  if (!preview.plan.isPublishable) throw redirect(paths.plan(planId));
  return preview;
});

export const action = intents({
  publish: on(publishPlanSchema, async ({ actor, input }) =>
    answer(await publishPlan(actor, input), {
      noun: "placement",
      to: paths.plan(input.planId),
      toast: ({ name }) => ({ key: "placement:toast.published", values: { name } }),
    }),
  ),
  propose: on(proposePlanSchema, async ({ actor, input }) =>
    answer(await proposePlan(actor, input), {
      noun: "placement",
      to: paths.publishPlan(input.planId),
      toast: "approval:toast.proposed",
    }),
  ),
  withdraw: on(withdrawPlanSchema, async ({ actor, input }) =>
    answer(await withdrawPlan(actor, input), {
      noun: "placement",
      to: paths.plan(input.planId),
      toast: "approval:toast.withdrawn",
    }),
  ),
  reject: on(rejectPlanSchema, async ({ actor, input }) =>
    answer(await rejectPlan(actor, input), {
      noun: "placement",
      to: paths.plan(input.planId),
      toast: "approval:toast.rejected",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "placement:publish.title",
    values: { name: loaderData?.plan.name ?? "" },
  });

export default function PublishPlanPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("placement");
  const { plan, cohort, placements, changes, sites, findings, effective, replaces } = loaderData;
  return (
    <Page>
      <PageHeader
        title={t("publish.title", { name: plan.name })}
        summary={t("publish.summary", {
          cohort: cohort.name,
          placements: t("publish.placements", { count: placements }),
        })}
        crumbs={[
          { label: cohort.name, to: paths.cohort(cohort.id) },
          { label: t("plans"), to: paths.plans(cohort.id) },
          { label: plan.name, to: paths.plan(plan.id) },
        ]}
      />
      <div className="split publish-layout">
        <div className="stack">
          <EffectiveDay effective={effective} replaces={replaces} />
          <GraveFindings findings={findings} />
          <PublishChanges {...{ effective, changes, sites }} />
          <OtherFindings findings={findings} />
        </div>
        <PublishAside preview={loaderData} />
      </div>
    </Page>
  );
}
