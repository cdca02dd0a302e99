import { useTranslation } from "react-i18next";
import { needsReason, PART_TIME_SHARE } from "~/domain/cohorts/enrolment";
import { paths } from "~/http/paths";
import { AreaInput, CheckInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { changeEnrolmentSchema } from "../change-enrolment.schema";
import type { EnrolmentPage } from "../enrolment-page.query.server";
import type { EnrolmentPreview } from "../enrolment-preview.server";

type ConfirmStepProps = { enrolment: EnrolmentPage; preview: EnrolmentPreview };

/** Share, reason and access, and the button; posts what was seen along. */
export function ConfirmStep({ enrolment, preview }: ConfirmStepProps) {
  const { t } = useTranslation(["enrolment", "common"]);
  const { state, effectiveOn, mayCloseAccess, affected, cohort, isReturn } = preview;
  const hidden = {
    ...{ traineeId: enrolment.id, version: enrolment.version, seen: affected.seen },
    ...{ state, effectiveOn, ...(isReturn && cohort && { cohortId: cohort.id }) },
  };
  const isReasonNeeded = needsReason(state);
  return (
    <IntentForm schema={changeEnrolmentSchema} intent="change" hidden={hidden} className="stack">
      {state === "part_time" && <ShareInput />}
      <AreaInput
        label={t("confirm.reason")}
        name="reason"
        hint={t("confirm.reasonHint")}
        rows={2}
        required={isReasonNeeded}
        optional={!isReasonNeeded}
      />
      {mayCloseAccess && <AccessInput on={effectiveOn} />}
      <div className="form-actions">
        <LinkButton to={paths.enrolment(enrolment.id)}>{t("common:action.cancel")}</LinkButton>
        <SubmitButton>{t("confirm.save")}</SubmitButton>
      </div>
    </IntentForm>
  );
}

function ShareInput() {
  const { t } = useTranslation("enrolment");
  return (
    <TextInput
      label={t("confirm.share")}
      name="partTimePercent"
      hint={t("confirm.shareHint", PART_TIME_SHARE)}
      inputMode="numeric"
      width="short"
      required
    />
  );
}

function AccessInput({ on }: { on: string }) {
  const { t } = useTranslation("enrolment");
  const locale = useLocale();
  return (
    <CheckInput
      name="closeAccess"
      label={t("confirm.closeAccess", { day: formatDate(on, locale) })}
      hint={t("confirm.closeAccessHint")}
    />
  );
}
