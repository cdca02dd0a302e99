import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { beginAssessmentSchema, nameAuthorSchema } from "~/features/assessments/assessment.schema";
import { assessmentList } from "~/features/assessments/assessment-list.query.server";
import { beginAssessment } from "~/features/assessments/begin-assessment.server";
import { StayList } from "~/features/assessments/components/stay-list";
import {
  NameAuthorDialog,
  UnfinishedList,
} from "~/features/assessments/components/unfinished-list";
import { OwnAssessments, PlannerAssessments } from "~/features/assessments/components/written-list";
import { nameAuthor } from "~/features/assessments/name-author.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/assessments._index";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) =>
  assessmentList(requireActor(context), new URL(request.url).searchParams.get("name")),
);

/** Also after a refusal: whoever comes second sees what the first one left. */
export const shouldRevalidate = () => true;

export const action = intents({
  begin: on(beginAssessmentSchema, async ({ actor, input }) =>
    answer(await beginAssessment(actor, input), {
      noun: "assessments",
      to: ({ assessmentId }) => paths.assessment(assessmentId),
      toast: "assessments:toast.begun",
      conflicts: ["already-begun"],
    }),
  ),
  nameAuthor: on(nameAuthorSchema, async ({ actor, input }) =>
    answer(await nameAuthor(actor, input), {
      noun: "assessments",
      to: paths.assessments(),
      toast: "assessments:toast.named",
      conflicts: ["already-begun", "wrong-state"],
    }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "assessments:title" });

export default function Assessments({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("assessments");
  return (
    <Page>
      <PageHeader
        title={t("title")}
        summary={loaderData.kind === "trainer" && t("list.trainerText")}
      />
      <Rows list={loaderData} />
    </Page>
  );
}

function Rows({ list }: { list: Route.ComponentProps["loaderData"] }) {
  const { t } = useTranslation("assessments");
  if (list.kind === "planner") {
    const { rows, unfinished, naming, authors } = list;
    return (
      <PlannerAssessments rows={rows}>
        <UnfinishedList rows={unfinished} />
        {naming && <NameAuthorDialog naming={naming} authors={authors} />}
      </PlannerAssessments>
    );
  }
  if (list.kind === "trainee") return <OwnAssessments rows={list.rows} />;
  if (list.stays.length > 0) return <StayList stays={list.stays} />;
  return <EmptyState title={t("list.trainerEmpty")}>{t("list.trainerEmptyText")}</EmptyState>;
}
