import { writeAssessmentSchema } from "~/features/assessments/assessment.schema";
import { saveAssessment } from "~/features/assessments/save-assessment.server";
import { answer } from "~/http/answer";
import { jsonIntents, on } from "~/http/intents";
import { paths } from "~/http/paths";

/** Asked by the assessment's page while its author types. */
export const action = jsonIntents({
  keep: on(writeAssessmentSchema, async ({ actor, input }) => {
    const saved = await saveAssessment(actor, input);
    if (saved.ok) return { kind: "kept", value: { version: saved.value.version } };
    return answer(saved, { noun: "assessments", to: paths.assessment(input.assessmentId) });
  }),
});
