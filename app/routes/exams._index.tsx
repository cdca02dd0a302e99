import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import type { Actor } from "~/domain/access/actor";
import { forbidden } from "~/domain/access/refusal";
import { CohortViews } from "~/features/cohorts/components/cohort-views";
import { ExamGroups } from "~/features/exams/components/exam-table";
import { OwnExamList } from "~/features/exams/components/own-exams";
import { TrainerExams } from "~/features/exams/components/trainer-exams";
import { examList } from "~/features/exams/exam-list.query.server";
import { ownExams } from "~/features/exams/own-exams.query.server";
import { trainerExams } from "~/features/exams/trainer-exams.query.server";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/exams._index";

export const loader = reads(async ({ context }: Route.LoaderArgs) =>
  examsOf(requireActor(context)),
);

/** What each role finds under the same name: all, those of their clusters, their own. */
async function examsOf(actor: Actor) {
  if (actor.role === "planner") {
    return { kind: "planner", today: today(), exams: await examList(actor, null) } as const;
  }
  if (actor.traineeId) return { kind: "trainee", own: await ownExams(actor) } as const;
  if (actor.trainerId) return { kind: "trainer", exams: await trainerExams(actor) } as const;
  return forbidden();
}

export const meta: Route.MetaFunction = ({ matches }) => pageTitle(matches, { key: "exams:title" });

const SUMMARIES = {
  planner: "summary",
  trainer: "trainer.summary",
  trainee: "own.summary",
} as const;

export default function Exams({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("exams");
  return (
    <Page width={loaderData.kind === "trainee" ? "default" : "wide"}>
      <PageHeader title={t("title")} summary={t(SUMMARIES[loaderData.kind])} />
      {loaderData.kind === "planner" && <CohortViews />}
      <List list={loaderData} />
    </Page>
  );
}

function List({ list }: { list: Route.ComponentProps["loaderData"] }) {
  if (list.kind === "trainee") return <OwnExamList exams={list.own} />;
  if (list.kind === "trainer") return <TrainerExams exams={list.exams} />;
  if (list.exams.length === 0) return <NoExams />;
  return <ExamGroups exams={list.exams} today={list.today} isOfAll />;
}

function NoExams() {
  const { t } = useTranslation("exams");
  const toCohorts = <LinkButton to={paths.cohorts()}>{t("list.toCohorts")}</LinkButton>;
  return (
    <EmptyState title={t("list.empty")} action={toCohorts}>
      {t("list.emptyAll")}
    </EmptyState>
  );
}
