import { useTranslation } from "react-i18next";
import { Dialog } from "~/ui/dialog";
import { DayInput, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { changeCurriculumSchema } from "../change-curriculum.schema";
import type { CurriculumPage } from "../curriculum-page.query.server";
import { DialogButtons } from "./programme-dialog";

interface CurriculumDialogProps {
  curriculum: CurriculumPage;
  closeTo: string;
}

/** A version's name and the day from which it is valid. */
export function CurriculumDialog({ curriculum, closeTo }: CurriculumDialogProps) {
  const { t } = useTranslation("curricula");
  const { id, version, title, validFrom, isFixed } = curriculum;
  return (
    <Dialog title={t("plan.edit")} closeTo={closeTo}>
      <IntentForm
        schema={changeCurriculumSchema}
        intent="change"
        hidden={{ curriculumId: id, version }}
        defaults={{ title, validFrom }}
        className="stack"
      >
        <TextInput label={t("copy.name")} name="title" autoComplete="off" required />
        <DayInput
          label={t("copy.validFrom")}
          name="validFrom"
          hint={t("copy.validFromHint")}
          readOnly={isFixed}
          required
        />
        <DialogButtons closeTo={closeTo} save={t("settings.save")} />
      </IntentForm>
    </Dialog>
  );
}
