import { requireActor } from "~/auth/require-actor";
import { cancelExam } from "~/features/exams/cancel-exam.server";
import { changeExam } from "~/features/exams/change-exam.server";
import {
  CancelExamDialog,
  ChangeExamDialog,
} from "~/features/exams/components/change-exam-dialogs";
import { CorrectResultDialog } from "~/features/exams/components/correct-result-dialog";
import { ExamBody, ExamHeader } from "~/features/exams/components/exam-desk";
import { correctResult } from "~/features/exams/correct-result.server";
import {
  cancelExamSchema,
  changeExamSchema,
  correctResultSchema,
  recordResultsSchema,
} from "~/features/exams/exam.schema";
import { examPage } from "~/features/exams/exam-page.query.server";
import { recordResults } from "~/features/exams/record-results.server";
import { ExportLinks } from "~/features/exports/components/export-links";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import type { Route } from "./+types/exams.$examId";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams;
  const exam = await examPage(requireActor(context), parseId(params.examId));
  return {
    exam,
    edit: asked.get("edit"),
    show: asked.get("show"),
    corrected: exam.people.find(({ traineeId }) => traineeId === asked.get("correct")) ?? null,
  };
});

const done = (toast: string) => ({
  noun: "exams" as const,
  to: ({ examId }: { examId: string }) => paths.exam(examId),
  toast: `exams:toast.${toast}`,
  conflicts: ["cancelled", "has-results", "already-recorded"],
});

export const action = intents({
  change: on(changeExamSchema, async ({ actor, input }) =>
    answer(await changeExam(actor, input), done("changed")),
  ),
  cancel: on(cancelExamSchema, async ({ actor, input }) =>
    answer(await cancelExam(actor, input), done("cancelled")),
  ),
  record: on(recordResultsSchema, async ({ actor, input }) =>
    answer(await recordResults(actor, input), {
      ...done("recorded"),
      toast: ({ count }) => ({ key: "exams:toast.recorded", values: { count } }),
    }),
  ),
  correct: on(correctResultSchema, async ({ actor, input }) =>
    answer(await correctResult(actor, input), done("corrected")),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "exams:titleOf",
    values: { cohort: loaderData?.exam.cohort.name ?? "" },
  });

export default function Exam({ loaderData }: Route.ComponentProps) {
  const { exam, edit, show, corrected } = loaderData;
  const isOpen = exam.state !== "cancelled";
  return (
    <Page width="wide">
      <ExamHeader
        exam={exam}
        files={
          <ExportLinks list="admission" formats={["xlsx", "pdf"]} filter={{ exam: exam.id }} />
        }
      />
      <ExamBody exam={exam} show={show} />
      {isOpen && edit === "exam" && <ChangeExamDialog exam={exam} />}
      {isOpen && edit === "cancel" && <CancelExamDialog exam={exam} />}
      {corrected && <CorrectResultDialog exam={exam} person={corrected} />}
    </Page>
  );
}
