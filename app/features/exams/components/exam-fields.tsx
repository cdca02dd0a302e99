import { useTranslation } from "react-i18next";
import { DayInput, TextInput, TimeInput } from "~/ui/form/inputs";

/** What, when and where: the same for a new exam and a changed one. */
export function ExamFields() {
  const { t } = useTranslation("exams");
  return (
    <>
      <TextInput
        label={t("plan.name")}
        name="title"
        hint={t("plan.nameHint")}
        autoComplete="off"
        required
      />
      <div className="form-grid">
        <DayInput label={t("plan.on")} name="on" required />
        <TimeInput label={t("plan.start")} name="start" />
      </div>
      <TextInput label={t("plan.place")} name="place" autoComplete="off" />
    </>
  );
}
