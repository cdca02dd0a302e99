import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { DamageTable } from "~/features/placement/components/damage-table";
import { RepairForm } from "~/features/placement/components/repair-form";
import { repairPage } from "~/features/placement/repair/repair-page.query.server";
import { startRepairSchema } from "~/features/placement/repair/start-repair.schema";
import { startRepair } from "~/features/placement/repair/start-repair.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import type { Route } from "./+types/plans.$planId_.repair";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const planId = parseId(params.planId);
  const relieve = new URL(request.url).searchParams.getAll("relieve");
  const page = await repairPage(requireActor(context), planId, relieve);
  if (page.plan.state === "superseded") throw redirect(paths.plan(planId));
  return page;
});

export const action = intents({
  repair: on(startRepairSchema, async ({ actor, input }) =>
    answer(await startRepair(actor, input), {
      noun: "placement",
      to: ({ planId, isSearching }) =>
        isSearching ? paths.proposal(planId) : paths.publishPlan(planId),
      conflicts: ["already-running"],
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, { key: "repair:title", values: { name: loaderData?.plan.name ?? "" } });

export default function RepairPlanPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["repair", "placement"]);
  const { plan, cohort, damages, lostGuides } = loaderData;
  return (
    <Page>
      <PageHeader
        title={t("title", { name: plan.name })}
        summary={t("lead")}
        crumbs={[
          { label: cohort.name, to: paths.cohort(cohort.id) },
          { label: t("placement:plans"), to: paths.plans(cohort.id) },
          { label: plan.name, to: paths.plan(plan.id) },
        ]}
      />
      <div className="split">
        {damages.length + lostGuides === 0 ? (
          <EmptyState icon="success" title={t("nothing")}>
            {t("nothingText")}
          </EmptyState>
        ) : (
          <Section title={t("damage.title", { count: damages.length })}>
            <DamageTable damages={damages} />
          </Section>
        )}
        <RepairForm {...loaderData} />
      </div>
    </Page>
  );
}
