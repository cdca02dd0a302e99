import { useTranslation } from "react-i18next";
import { Dialog } from "~/ui/dialog";
import { AreaInput, CheckInput, RadioInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { changeProgrammeSchema, gradeScales } from "../change-programme.schema";
import type { ProgrammePage } from "../programme-page.query.server";
import { AttentionFields } from "./attention-fields";

interface ProgrammeDialogProps {
  programme: ProgrammePage;
  closeTo: string;
}

/** The settings of a programme as a form. */
export function ProgrammeDialog({ programme, closeTo }: ProgrammeDialogProps) {
  const { t } = useTranslation("curricula");
  const locale = useLocale();
  const { id, version, gradeScale, recordRequired, recordReminderDays } = programme;
  const { noticeWeeks, fullTimeMinutes, criteria } = programme;
  const { missedPercent, missedDays, weeksBehind, leastLessons } = programme;
  const { longestAbsenceDays, latestReportDays } = programme;
  return (
    <Dialog title={t("settings.edit")} closeTo={closeTo}>
      <IntentForm
        schema={changeProgrammeSchema}
        intent="settings"
        hidden={{ programmeId: id, version }}
        defaults={{
          gradeScale,
          recordRequired,
          recordReminderDays,
          criteria: criteria.join("\n"),
          approvalRequired: programme.approvalRequired,
          noticeWeeks,
          ...{ missedPercent, missedDays, weeksBehind, leastLessons },
          ...{ longestAbsenceDays, latestReportDays },
          fullTimeMinutes: formatNumber(fullTimeMinutes / 60, locale, 2),
        }}
        className="stack"
      >
        <SettingFields />
        <DialogButtons closeTo={closeTo} save={t("settings.save")} />
      </IntentForm>
    </Dialog>
  );
}

function ApprovalField() {
  const { t } = useTranslation("approval");
  return <CheckInput label={t("setting.label")} name="approvalRequired" />;
}

function SettingFields() {
  const { t } = useTranslation("curricula");
  return (
    <>
      <RadioInput
        label={t("settings.scale")}
        name="gradeScale"
        hint={t("settings.scaleHint")}
        required
        choices={gradeScales.map((value) => ({ value, label: t(`scaleLong.${value}`) }))}
      />
      <RecordFields />
      <ApprovalField />
      <TextInput
        label={t("settings.notice")}
        name="noticeWeeks"
        hint={t("settings.noticeHint")}
        type="number"
        min={0}
        max={26}
        width="short"
        required
      />
      <TextInput
        label={t("settings.fullTime")}
        name="fullTimeMinutes"
        hint={t("settings.fullTimeHint")}
        inputMode="decimal"
        width="short"
        required
      />
      <AttentionFields />
    </>
  );
}

/** What the record and the assessments of the programme ask for. */
function RecordFields() {
  const { t } = useTranslation("curricula");
  return (
    <>
      <CheckInput label={t("settings.recordCheck")} name="recordRequired" />
      <TextInput
        label={t("settings.reminder")}
        name="recordReminderDays"
        hint={t("settings.reminderHint")}
        type="number"
        min={1}
        max={60}
        width="short"
        required
      />
      <AreaInput
        label={t("settings.criteria")}
        name="criteria"
        hint={t("settings.criteriaHint")}
        rows={7}
        required
      />
    </>
  );
}

/** Back to the page beneath, or save. */
export function DialogButtons({ closeTo, save }: { closeTo: string; save: string }) {
  const { t } = useTranslation("common");
  return (
    <div className="form-actions">
      <LinkButton to={closeTo} preventScrollReset replace>
        {t("action.cancel")}
      </LinkButton>
      <SubmitButton>{save}</SubmitButton>
    </div>
  );
}
