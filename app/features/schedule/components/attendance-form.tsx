import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useActionData, useFetcher } from "react-router";
import { ATTENDANCE_MARKS, type AttendanceMark } from "~/domain/schedule/attendance";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormState, isFormState } from "~/ui/form/form-state";
import { say } from "~/words/say";
import type { AttendanceMember, AttendanceSheet } from "../attendance-sheet";
import { markField } from "../record-attendance.schema";
import { AttendanceRow } from "./attendance-row";
import "./attendance-form.css";

type Marks = Readonly<Record<string, AttendanceMark>>;

/** Everybody is there until somebody is tapped; one press keeps it, and shows it kept at once. */
export function AttendanceForm({ sheet }: { sheet: AttendanceSheet }) {
  const { t } = useTranslation("schedule");
  const { refused, isSending, Form } = useRecording();
  const members = sheet.groups.flatMap((group) => group.members);
  const [tapped, setTapped] = useState<Marks>({});
  const markOf = (member: AttendanceMember) =>
    tapped[member.id] ?? typedMark(refused, member.id) ?? member.mark;
  const isKept = isSending || (sheet.isRecorded && !refused);
  return (
    <Form
      method="post"
      className="stack"
      onChange={({ target }) => {
        const { name, value } = target as unknown as HTMLInputElement;
        setTapped({ ...tapped, [name.replace(/^mark-/, "")]: value as AttendanceMark });
      }}
    >
      <input type="hidden" name="intent" value="record" />
      <input type="hidden" name="lessonId" value={sheet.lesson.id} />
      <Refused state={refused} />
      {sheet.groups.map(({ id, name, members: own }) => (
        <Card key={id} title={name}>
          <div className="attendance">
            {own.map((member) => (
              <AttendanceRow key={member.id} member={member} mark={markOf(member)} />
            ))}
          </div>
        </Card>
      ))}
      <div className="attendance__bar">
        <span className="inline" aria-live="polite">
          <Badge tone={isKept ? "success" : "warning"}>
            {t(isKept ? "attendance.recorded" : "attendance.open")}
          </Badge>
          <span className="small muted">{useCounts(members.map(markOf))}</span>
        </span>
        <Button type="submit" variant="primary" icon="check" pending={isSending}>
          {t("attendance.save")}
        </Button>
      </div>
    </Form>
  );
}

/** The answer of the background request, or before scripts have loaded that of the page. */
function useRecording() {
  const fetcher = useFetcher();
  const posted: unknown = useActionData();
  const answer: unknown = fetcher.data ?? posted;
  const isSending = fetcher.state !== "idle";
  return {
    Form: fetcher.Form,
    isSending,
    refused: !isSending && isFormState(answer) ? answer : null,
  };
}

function typedMark(state: FormState | null, traineeId: string): AttendanceMark | undefined {
  const typed = state?.values[markField(traineeId)];
  return ATTENDANCE_MARKS.find((mark) => mark === typed);
}

function Refused({ state }: { state: FormState | null }) {
  const { i18n } = useTranslation();
  if (!state) return null;
  const sentences = [state.summary, ...Object.values(state.errors)];
  const problems = sentences.flatMap((sentence) =>
    sentence ? [{ message: say(i18n, sentence) }] : [],
  );
  return <ErrorSummary problems={problems} />;
}

/** "4 anwesend, 1 verspätet". */
function useCounts(marks: readonly AttendanceMark[]): string {
  const { t } = useTranslation("schedule");
  return ATTENDANCE_MARKS.flatMap((mark) => {
    const count = marks.filter((one) => one === mark).length;
    return count > 0 ? [`${count} ${t(`attendance.${mark}`)}`] : [];
  }).join(", ");
}
