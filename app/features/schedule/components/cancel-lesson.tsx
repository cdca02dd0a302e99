import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { Confirm } from "~/ui/confirm";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { cancelLessonSchema } from "../cancel-lesson.schema";
import { reviveLessonSchema } from "../revive-lesson.schema";

type Versioned = { lessonId: string; version: number };

export function CancelLesson({ lessonId, version }: Versioned) {
  const { t } = useTranslation("schedule");
  return (
    <Confirm
      label={t("cancel.open")}
      title={t("cancel.title")}
      variant="secondary"
      icon="close"
      form={
        <IntentForm
          schema={cancelLessonSchema}
          intent="cancel"
          formId="cancel"
          hidden={{ lessonId, version }}
          className="stack"
        >
          <TextInput name="reason" label={t("cancel.reason")} required maxLength={300} />
          <SubmitButton variant="danger">{t("cancel.act")}</SubmitButton>
        </IntentForm>
      }
    >
      <p>{t("cancel.text")}</p>
    </Confirm>
  );
}

interface CancelledNoticeProps extends Versioned {
  reason: string | null;
  canRevive: boolean;
}

export function CancelledNotice({ lessonId, version, reason, canRevive }: CancelledNoticeProps) {
  const { t } = useTranslation("schedule");
  return (
    <div className="stack">
      <Alert tone="danger" title={t("lesson.cancelledTitle")}>
        {reason}
      </Alert>
      {canRevive && (
        <IntentForm
          schema={reviveLessonSchema}
          intent="revive"
          formId="revive"
          hidden={{ lessonId, version }}
        >
          <SubmitButton variant="secondary">{t("revive.act")}</SubmitButton>
        </IntentForm>
      )}
    </div>
  );
}
