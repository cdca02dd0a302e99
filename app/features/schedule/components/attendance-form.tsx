import { useTranslation } from "react-i18next";
import { ATTENDANCE_MARKS } from "~/domain/schedule/attendance";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { RadioInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import type { AttendanceSheet } from "../attendance-sheet";
import { markField, recordAttendanceSchema } from "../record-attendance.schema";
import "./attendance-form.css";

interface AttendanceFormProps {
  lessonId: string;
  sheet: AttendanceSheet;
}

/** Everybody is there until somebody is tapped; one press keeps it. */
export function AttendanceForm({ lessonId, sheet }: AttendanceFormProps) {
  const { t } = useTranslation("schedule");
  const { members, isRecorded } = sheet;
  const defaults = Object.fromEntries(members.map(({ id, mark }) => [markField(id), mark]));
  const choices = ATTENDANCE_MARKS.map((mark) => ({ value: mark, label: t(`attendance.${mark}`) }));
  return (
    <Card
      title={t("attendance.title")}
      aside={
        <Badge tone={isRecorded ? "success" : "warning"}>
          {t(isRecorded ? "attendance.recorded" : "attendance.open")}
        </Badge>
      }
    >
      {members.length === 0 ? (
        <p className="muted">{t("attendance.nobody")}</p>
      ) : (
        <IntentForm
          schema={recordAttendanceSchema}
          intent="record"
          formId="record"
          hidden={{ lessonId }}
          defaults={defaults}
          className="stack"
        >
          <p className="muted">{t("attendance.text")}</p>
          <div className="attendance">
            {members.map(({ id, name }) => (
              <RadioInput key={id} name={markField(id)} label={name} choices={choices} horizontal />
            ))}
          </div>
          <div className="form-actions">
            <SubmitButton icon="check">{t("attendance.save")}</SubmitButton>
          </div>
        </IntentForm>
      )}
    </Card>
  );
}
