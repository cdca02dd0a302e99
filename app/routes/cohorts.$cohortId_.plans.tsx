import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { cohortPlans } from "~/features/placement/cohort-plans.query.server";
import { NewPlanForm } from "~/features/placement/components/new-plan-form";
import { NoticeBreaches } from "~/features/placement/components/notice-breaches";
import { PlanList } from "~/features/placement/components/plan-list";
import { createPlanSchema } from "~/features/placement/create-plan.schema";
import { createPlan } from "~/features/placement/create-plan.server";
import { renamePlanSchema } from "~/features/placement/versions/rename-plan.schema";
import { renamePlan } from "~/features/placement/versions/rename-plan.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/cohorts.$cohortId_.plans";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) => ({
  ...(await cohortPlans(requireActor(context), parseId(params.cohortId))),
  today: today(),
}));

export const action = intents({
  create: on(createPlanSchema, async ({ actor, input }) =>
    answer(await createPlan(actor, input), {
      noun: "placement",
      to: ({ planId }) => paths.plan(planId),
      toast: "placement:toast.created",
    }),
  ),
  rename: on(renamePlanSchema, async ({ actor, input, params }) =>
    answer(await renamePlan(actor, input), {
      noun: "placement",
      to: paths.plans(parseId(params.cohortId)),
      toast: ({ name }) => ({ key: "versions:toast.renamed", values: { name } }),
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "placement:list.title",
    values: { cohort: loaderData?.cohort.name ?? "" },
  });

export default function CohortPlansPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["placement", "versions"]);
  const { cohort, phases, plans } = loaderData;
  const hasPublished = plans.some(({ state }) => state === "published");
  const summary = t("list.summary", {
    phases: t("list.phases", { count: phases.length }),
    trainees: t("list.trainees", { count: cohort.trainees }),
  });
  return (
    <Page>
      <PageHeader
        title={t("list.title", { cohort: cohort.name })}
        summary={summary}
        crumbs={[{ label: cohort.name, to: paths.cohort(cohort.id) }]}
        actions={
          plans.length > 1 && (
            <LinkButton to={paths.comparePlans(cohort.id)} icon="chart">
              {t("versions:open")}
            </LinkButton>
          )
        }
      />
      <div className="split">
        {plans.length > 0 ? (
          <PlanList cohortId={cohort.id} plans={plans} />
        ) : (
          <EmptyState title={t("empty")} icon="board">
            {t("list.emptyText")}
          </EmptyState>
        )}
        <Card title={t("create.title")}>
          {phases.length > 0 ? (
            <NewPlanForm
              cohortId={cohort.id}
              today={loaderData.today}
              hasPublished={hasPublished}
            />
          ) : (
            <p>{t("list.noPhases")}</p>
          )}
        </Card>
      </div>
      <NoticeBreaches breaches={loaderData.breaches} />
    </Page>
  );
}
