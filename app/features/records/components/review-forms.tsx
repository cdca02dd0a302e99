import { useTranslation } from "react-i18next";
import { AreaInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { returnRecordSchema, signOffRecordSchema } from "../record.schema";

type Reviewed = { recordId: string; version: number };

/** Signs a week off with one press; the remark is optional. */
export function SignOffForm({ recordId, version }: Reviewed) {
  const { t } = useTranslation("records");
  return (
    <IntentForm
      schema={signOffRecordSchema}
      intent="signOff"
      formId={`sign-${recordId}`}
      hidden={{ recordId, version }}
      defaults={{ comment: "" }}
      className="stack"
    >
      <AreaInput name="comment" rows={2} label={t("review.comment")} />
      <p className="muted small">{t("review.signOffText")}</p>
      <div className="form-actions">
        <SubmitButton icon="check">{t("review.signOff")}</SubmitButton>
      </div>
    </IntentForm>
  );
}

/** Gives a week back: only with words. */
export function ReturnForm({ recordId, version }: Reviewed) {
  const { t } = useTranslation("records");
  return (
    <IntentForm
      schema={returnRecordSchema}
      intent="return"
      formId={`return-${recordId}`}
      hidden={{ recordId, version }}
      defaults={{ comment: "" }}
      className="stack"
    >
      <AreaInput name="comment" rows={3} label={t("review.returnComment")} required />
      <div className="form-actions">
        <SubmitButton variant="secondary">{t("review.returnSubmit")}</SubmitButton>
      </div>
    </IntentForm>
  );
}
