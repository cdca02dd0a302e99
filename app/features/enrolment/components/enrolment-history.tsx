import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatDay, formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { EnrolmentPage } from "../enrolment-page.query.server";
import { undoEnrolmentSchema } from "../undo-enrolment.schema";
import { StepBadge } from "./step-badge";

/** Every step with its day, reason and person, the newest first. */
export function EnrolmentHistory({ enrolment }: { enrolment: EnrolmentPage }) {
  const { t } = useTranslation("enrolment");
  return (
    <Card title={t("history.title")}>
      <ol className="plain-list plain-list--lined">
        {[...enrolment.steps].reverse().map((step) => (
          <li key={step.id} className="stack stack--tight">
            <StepLine step={step} when={step.when} />
            {step.cohort && <p className="small">{t("history.into", { cohort: step.cohort })}</p>}
            <StepFacts step={step} />
            {step.canUndo && <UndoForm enrolment={enrolment} stepId={step.id} />}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What was recorded and taken back: it never counted, and it is not forgotten. */
export function ReversedSteps({ enrolment }: { enrolment: EnrolmentPage }) {
  const { t } = useTranslation("enrolment");
  const locale = useLocale();
  if (enrolment.reversals.length === 0) return null;
  return (
    <Card title={t("history.reversed")}>
      <ol className="plain-list plain-list--lined">
        {enrolment.reversals.map((step) => (
          <li key={step.id} className="stack stack--tight">
            <StepLine step={step} />
            <StepFacts step={step} />
            <p className="small muted">
              {t("history.reversedBy", {
                at: formatInstant(step.reversedAt, locale),
                by: step.reversedBy ?? t("history.nobody"),
              })}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}

type Step = EnrolmentPage["reversals"][number] | EnrolmentPage["steps"][number];

function StepLine({ step, when }: { step: Step; when?: EnrolmentPage["steps"][number]["when"] }) {
  const { t } = useTranslation("enrolment");
  const locale = useLocale();
  return (
    <span className="inline inline--spread">
      <span className="inline">
        <StepBadge state={step.state} percent={step.partTimePercent} />
        {when === "later" && <Badge tone="info">{t("history.later")}</Badge>}
        {when === "now" && <span className="small strong">{t("history.now")}</span>}
      </span>
      <span className="small numeric">
        {t("history.from", { day: formatDay(step.effectiveOn, locale) })}
      </span>
    </span>
  );
}

function StepFacts({ step }: { step: Step }) {
  const { t } = useTranslation("enrolment");
  const locale = useLocale();
  return (
    <>
      {step.reason && <p className="small">{step.reason}</p>}
      <p className="small muted">
        {t("history.recorded", {
          at: formatInstant(step.recordedAt, locale),
          by: step.recordedBy ?? t("history.nobody"),
        })}
      </p>
    </>
  );
}

function UndoForm({ enrolment, stepId }: { enrolment: EnrolmentPage; stepId: string }) {
  const { t } = useTranslation("enrolment");
  return (
    <IntentForm
      schema={undoEnrolmentSchema}
      intent="undo"
      hidden={{ traineeId: enrolment.id, stepId, version: enrolment.version }}
      className="stack stack--tight"
    >
      <p className="small">{t("undo.text")}</p>
      <div>
        <SubmitButton variant="secondary" size="small" icon="history">
          {t("undo.button")}
        </SubmitButton>
      </div>
    </IntentForm>
  );
}
