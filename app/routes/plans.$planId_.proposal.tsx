import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { ProposalHistory } from "~/features/placement/components/proposal-history";
import { ProposalProgress } from "~/features/placement/components/proposal-progress";
import { ProposalReview } from "~/features/placement/components/proposal-review";
import { ProposalStart } from "~/features/placement/components/proposal-start";
import { cancelProposalSchema } from "~/features/placement/proposal/cancel-proposal.schema";
import { cancelProposal } from "~/features/placement/proposal/cancel-proposal.server";
import { decideProposalSchema } from "~/features/placement/proposal/decide-proposal.schema";
import { decideProposal } from "~/features/placement/proposal/decide-proposal.server";
import { proposalPage } from "~/features/placement/proposal/proposal-page.query.server";
import { startProposalSchema } from "~/features/placement/proposal/start-proposal.schema";
import { startProposal } from "~/features/placement/proposal/start-proposal.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Alert } from "~/ui/alert";
import { Card } from "~/ui/card";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Refused } from "~/ui/refused";
import type { Route } from "./+types/plans.$planId_.proposal";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) => {
  const planId = parseId(params.planId);
  const page = await proposalPage(requireActor(context), planId);
  if (!page.plan.isEditable) throw redirect(paths.plan(planId));
  return page;
});

export const action = intents({
  start: on(startProposalSchema, async ({ actor, input }) =>
    answer(await startProposal(actor, input), {
      noun: "placement",
      to: paths.proposal(input.planId),
      conflicts: ["already-running"],
    }),
  ),
  cancel: on(cancelProposalSchema, async ({ actor, input }) =>
    answer(await cancelProposal(actor, input), {
      noun: "placement",
      to: paths.proposal(input.planId),
      toast: "proposal:toast.cancelled",
    }),
  ),
  decide: on(decideProposalSchema, async ({ actor, input }) =>
    answer(await decideProposal(actor, input), {
      noun: "placement",
      to: paths.plan(input.planId),
      toast: ({ accepted }) =>
        accepted > 0
          ? { key: "proposal:toast.taken", values: { count: accepted } }
          : { key: "proposal:toast.declined" },
      conflicts: ["already-decided"],
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, { key: "proposal:title", values: { name: loaderData?.plan.name ?? "" } });

export default function ProposalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation(["proposal", "placement"]);
  const { plan, cohort, run, progress, review, choices, earlier } = loaderData;
  return (
    <Page width={review ? "wide" : "default"}>
      <PageHeader
        title={t("title", { name: plan.name })}
        summary={t("lead")}
        crumbs={[
          { label: cohort.name, to: paths.cohort(cohort.id) },
          { label: t("placement:plans"), to: paths.plans(cohort.id) },
          { label: plan.name, to: paths.plan(plan.id) },
        ]}
      />
      <Refused answer={actionData} intents={["decide", "cancel"]} />
      {run?.failure && !run.hasPlan && (
        <Alert tone="danger" title={t("failed.title")}>
          {t(`failed.${run.failure}`)}
        </Alert>
      )}
      {run && progress && <ProposalProgress planId={plan.id} run={run} progress={progress} />}
      {run && review && <ProposalReview key={run.id} plan={plan} run={run} review={review} />}
      {choices && !review && (
        <div className="split">
          <Card title={t("start.title")}>
            <ProposalStart plan={plan} choices={choices} />
          </Card>
          <ProposalHistory runs={earlier} />
        </div>
      )}
      {choices && review && (
        <details className="plan-panel kern-level-2">
          <summary className="plan-findings__summary">{t("start.again")}</summary>
          <div className="plan-panel__body">
            <ProposalStart plan={plan} choices={choices} />
          </div>
        </details>
      )}
      {(progress || review) && <ProposalHistory runs={earlier} />}
    </Page>
  );
}
