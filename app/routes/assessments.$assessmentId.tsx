import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import {
  commentAssessmentSchema,
  discussAssessmentSchema,
  stepAssessmentSchema,
  writeAssessmentSchema,
} from "~/features/assessments/assessment.schema";
import { assessmentPage } from "~/features/assessments/assessment-page.query.server";
import {
  commentAssessment,
  confirmAssessment,
  discussAssessment,
  reopenAssessment,
} from "~/features/assessments/assessment-steps.server";
import { completeAssessment } from "~/features/assessments/complete-assessment.server";
import { AssessmentDesk } from "~/features/assessments/components/assessment-desk";
import { saveAssessment } from "~/features/assessments/save-assessment.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import type { Route } from "./+types/assessments.$assessmentId";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) => {
  const page = await assessmentPage(requireActor(context), parseId(params.assessmentId));
  return { page, today: today() };
});

const done = (toast: string) => ({
  noun: "assessments" as const,
  to: ({ assessmentId }: { assessmentId: string }) => paths.assessment(assessmentId),
  toast: `assessments:toast.${toast}`,
  conflicts: ["wrong-state", "not-a-draft"],
});

export const action = intents({
  write: on(writeAssessmentSchema, async ({ actor, input }) =>
    input.purpose === "complete"
      ? answer(await completeAssessment(actor, input), done("completed"))
      : answer(await saveAssessment(actor, input), done("saved")),
  ),
  reopen: on(stepAssessmentSchema, async ({ actor, input }) =>
    answer(await reopenAssessment(actor, input), done("reopened")),
  ),
  discuss: on(discussAssessmentSchema, async ({ actor, input }) =>
    answer(await discussAssessment(actor, input), done("discussed")),
  ),
  comment: on(commentAssessmentSchema, async ({ actor, input }) =>
    answer(await commentAssessment(actor, input), done("commented")),
  ),
  confirm: on(stepAssessmentSchema, async ({ actor, input }) =>
    answer(await confirmAssessment(actor, input), done("confirmed")),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "assessments:titleOf",
    values: { name: loaderData?.page.name ?? "" },
  });

export default function Assessment({ loaderData }: Route.ComponentProps) {
  const { i18n } = useTranslation();
  const { page, today: on } = loaderData;
  return <AssessmentDesk key={`${page.state} ${i18n.language}`} page={page} today={on} />;
}
