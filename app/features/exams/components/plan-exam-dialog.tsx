import { useTranslation } from "react-i18next";
import { EXAM_KINDS } from "~/domain/progress/exam";
import { paths } from "~/http/paths";
import { Dialog } from "~/ui/dialog";
import { RadioInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { planExamSchema } from "../exam.schema";
import type { ListedExam } from "../listed-exam";
import { ExamFields } from "./exam-fields";

interface PlanExamDialogProps {
  cohortId: string;
  /** The exam that is to be repeated; null for a new one. */
  repeats: ListedExam | null;
}

/** A new exam of a cohort, or another try at one. */
export function PlanExamDialog({ cohortId, repeats }: PlanExamDialogProps) {
  const { t } = useTranslation("exams");
  const locale = useLocale();
  const closeTo = paths.cohortExams(cohortId);
  const hidden: Record<string, string> = repeats
    ? { cohortId, repeatsId: repeats.id, kind: repeats.kind }
    : { cohortId, repeatsId: "" };
  const title = repeats ? t("plan.repeatName", { title: repeats.title }) : "";
  return (
    <Dialog title={t(repeats ? "plan.repeat" : "plan.title")} closeTo={closeTo}>
      <IntentForm
        schema={planExamSchema}
        intent="plan"
        hidden={hidden}
        defaults={{ title, on: "", start: "", place: "", kind: "intermediate" }}
        className="stack"
      >
        <p className="small muted">
          {repeats
            ? t("plan.repeatText", { title: repeats.title, day: formatDay(repeats.on, locale) })
            : t("plan.text")}
        </p>
        {!repeats && (
          <RadioInput
            label={t("plan.kind")}
            name="kind"
            required
            choices={EXAM_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        )}
        <ExamFields />
        <DialogButtons closeTo={closeTo} save={t("plan.save")} />
      </IntentForm>
    </Dialog>
  );
}

interface DialogButtonsProps {
  closeTo: string;
  save: string;
  variant?: "primary" | "danger";
}

export function DialogButtons({ closeTo, save, variant = "primary" }: DialogButtonsProps) {
  const { t } = useTranslation("common");
  return (
    <div className="form-actions">
      <LinkButton variant="tertiary" to={closeTo} preventScrollReset>
        {t("action.cancel")}
      </LinkButton>
      <SubmitButton variant={variant}>{save}</SubmitButton>
    </div>
  );
}
