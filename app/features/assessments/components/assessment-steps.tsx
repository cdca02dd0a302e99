import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { AreaInput, DayInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import {
  commentAssessmentSchema,
  discussAssessmentSchema,
  stepAssessmentSchema,
} from "../assessment.schema";
import type { AssessmentPage } from "../assessment-page.query.server";

/** What the viewer can do next, each step for the right person alone. */
export function AssessmentSteps({ page, today }: { page: AssessmentPage; today: string }) {
  const { may } = page;
  return (
    <>
      {may.discuss && <DiscussCard page={page} today={today} />}
      {may.comment && <CommentCard page={page} />}
      {may.confirm && <ConfirmCard page={page} />}
    </>
  );
}

const hiddenOf = ({ id, version }: AssessmentPage) => ({ assessmentId: id, version });

function DiscussCard({ page, today }: { page: AssessmentPage; today: string }) {
  const { t } = useTranslation("assessments");
  return (
    <Card title={t("step.discussTitle")}>
      <p className="text">{t("step.discussText", { name: page.name })}</p>
      <IntentForm
        schema={discussAssessmentSchema}
        intent="discuss"
        hidden={hiddenOf(page)}
        defaults={{ discussedOn: today }}
        className="stack"
      >
        <DayInput name="discussedOn" label={t("step.discussedOn")} required />
        <div className="form-actions">
          <SubmitButton icon="check">{t("step.discuss")}</SubmitButton>
        </div>
      </IntentForm>
      <IntentForm schema={stepAssessmentSchema} intent="reopen" hidden={hiddenOf(page)}>
        <SubmitButton variant="secondary" size="small">
          {t("step.reopen")}
        </SubmitButton>
      </IntentForm>
    </Card>
  );
}

function CommentCard({ page }: { page: AssessmentPage }) {
  const { t } = useTranslation("assessments");
  return (
    <Card title={t("step.commentTitle")}>
      <p className="muted small">{t("step.commentText")}</p>
      <IntentForm
        schema={commentAssessmentSchema}
        intent="comment"
        hidden={hiddenOf(page)}
        defaults={{ comment: page.comment ?? "" }}
        className="stack"
      >
        <AreaInput name="comment" rows={5} label={t("step.comment")} required />
        <div className="form-actions">
          <SubmitButton>{t("step.commentSubmit")}</SubmitButton>
        </div>
      </IntentForm>
    </Card>
  );
}

function ConfirmCard({ page }: { page: AssessmentPage }) {
  const { t } = useTranslation("assessments");
  return (
    <Card title={t("step.confirmTitle")}>
      <p className="text">{t("step.confirmText")}</p>
      <IntentForm schema={stepAssessmentSchema} intent="confirm" hidden={hiddenOf(page)}>
        <SubmitButton icon="check">{t("step.confirm")}</SubmitButton>
      </IntentForm>
    </Card>
  );
}
