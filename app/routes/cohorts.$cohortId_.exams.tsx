import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { ConditionsCard } from "~/features/exams/components/conditions-card";
import { ExamGroups } from "~/features/exams/components/exam-table";
import { PlanExamDialog } from "~/features/exams/components/plan-exam-dialog";
import { planExamSchema } from "~/features/exams/exam.schema";
import { cohortExams } from "~/features/exams/exam-list.query.server";
import { planExam } from "~/features/exams/plan-exam.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/cohorts.$cohortId_.exams";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams;
  const list = await cohortExams(requireActor(context), parseId(params.cohortId));
  const repeats = list.exams.find(({ id }) => id === asked.get("repeat")) ?? null;
  return { ...list, repeats, isPlanning: asked.get("edit") === "new" || repeats !== null };
});

export const action = intents({
  plan: on(planExamSchema, async ({ actor, input }) =>
    answer(await planExam(actor, input), {
      noun: "exams",
      to: ({ examId }) => paths.exam(examId),
      toast: "exams:toast.planned",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "exams:titleOf",
    values: { cohort: loaderData?.cohort.name ?? "" },
  });

export default function CohortExamsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("exams");
  const { cohort, programme, exams, conditions, isRecordDuty, repeats, isPlanning } = loaderData;
  const plan = (
    <LinkButton
      variant="primary"
      icon="add"
      to={paths.cohortExams(cohort.id, { edit: "new" })}
      preventScrollReset
    >
      {t("plan.open")}
    </LinkButton>
  );
  return (
    <Page width="wide">
      <PageHeader
        title={t("titleOf", { cohort: cohort.name })}
        summary={t("cohortSummary")}
        crumbs={[{ label: cohort.name, to: paths.cohort(cohort.id) }]}
        actions={
          <>
            <LinkButton variant="tertiary" to={paths.exams()}>
              {t("all")}
            </LinkButton>
            {plan}
          </>
        }
      />
      <div className="split">
        <div className="stack stack--loose">
          {exams.length === 0 && (
            <EmptyState title={t("list.empty")}>{t("list.emptyText")}</EmptyState>
          )}
          <ExamGroups exams={exams} today={loaderData.today} />
        </div>
        <ConditionsCard
          programmeId={programme.id}
          isRecordDuty={isRecordDuty}
          kinds={[
            { kind: "intermediate", conditions: conditions.intermediate },
            { kind: "final", conditions: conditions.final },
          ]}
        />
      </div>
      {isPlanning && <PlanExamDialog cohortId={cohort.id} repeats={repeats} />}
    </Page>
  );
}
