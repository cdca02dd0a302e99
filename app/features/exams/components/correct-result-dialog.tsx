import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Dialog } from "~/ui/dialog";
import { AreaInput, SelectInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { resultText } from "~/words/exam-sentences";
import { correctResultSchema } from "../exam.schema";
import type { ExamPage, ListedPerson } from "../exam-page.query.server";
import { DialogButtons } from "./plan-exam-dialog";
import { resultChoices } from "./result-choices";

/** Another result in the place of one that was wrong, with the reason. */
export function CorrectResultDialog({ exam, person }: { exam: ExamPage; person: ListedPerson }) {
  const { t, i18n } = useTranslation("exams");
  const [newest] = person.entries;
  const closeTo = paths.exam(exam.id);
  const { name } = person;
  if (!newest) return null;
  return (
    <Dialog title={t("correct.title", { name })} closeTo={closeTo}>
      <IntentForm
        schema={correctResultSchema}
        intent="correct"
        hidden={{ resultId: newest.id }}
        defaults={{ result: "", reason: "" }}
        className="stack"
      >
        <p className="small muted">
          {t("correct.text", { result: resultText(i18n, newest), name })}
        </p>
        <SelectInput
          label={t("correct.result")}
          name="result"
          choices={resultChoices(i18n, newest.scale)}
          required
        />
        <AreaInput
          label={t("correct.reason")}
          name="reason"
          hint={t("correct.reasonHint", { name })}
          rows={3}
          required
        />
        <DialogButtons closeTo={closeTo} save={t("correct.save")} />
      </IntentForm>
    </Dialog>
  );
}
