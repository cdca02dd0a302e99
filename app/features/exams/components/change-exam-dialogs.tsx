import { useTranslation } from "react-i18next";
import { formatWallTime } from "~/domain/calendar/wall-time";
import { paths } from "~/http/paths";
import { Dialog } from "~/ui/dialog";
import { AreaInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { cancelExamSchema, changeExamSchema } from "../exam.schema";
import type { ExamPage } from "../exam-page.query.server";
import { ExamFields } from "./exam-fields";
import { DialogButtons } from "./plan-exam-dialog";

type ExamProps = { exam: ExamPage };

/** Another name, day or place. */
export function ChangeExamDialog({ exam }: ExamProps) {
  const { t } = useTranslation("exams");
  const { id, version, title, on, startMinute, place } = exam;
  const closeTo = paths.exam(id);
  const start = startMinute === null ? "" : formatWallTime(startMinute);
  return (
    <Dialog title={t("change.title")} closeTo={closeTo}>
      <IntentForm
        schema={changeExamSchema}
        intent="change"
        hidden={{ examId: id, version }}
        defaults={{ title, on, start, place: place ?? "" }}
        className="stack"
      >
        <p className="small muted">{t(hasResults(exam) ? "change.fixed" : "change.text")}</p>
        <ExamFields />
        <DialogButtons closeTo={closeTo} save={t("change.save")} />
      </IntentForm>
    </Dialog>
  );
}

/** Says what it does before it does it. */
export function CancelExamDialog({ exam: { id, version } }: ExamProps) {
  const { t } = useTranslation("exams");
  const closeTo = paths.exam(id);
  return (
    <Dialog title={t("cancel.title")} closeTo={closeTo}>
      <IntentForm
        schema={cancelExamSchema}
        intent="cancel"
        hidden={{ examId: id, version }}
        defaults={{ reason: "" }}
        className="stack"
      >
        <p className="small muted">{t("cancel.text")}</p>
        <AreaInput
          label={t("cancel.reason")}
          name="reason"
          hint={t("cancel.reasonHint")}
          rows={3}
          required
        />
        <DialogButtons closeTo={closeTo} save={t("cancel.save")} variant="danger" />
      </IntentForm>
    </Dialog>
  );
}

export function hasResults({ people }: ExamPage): boolean {
  return people.some(({ entries }) => entries.length > 0);
}
