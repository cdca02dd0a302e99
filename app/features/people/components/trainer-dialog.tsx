import { useTranslation } from "react-i18next";
import { Dialog } from "~/ui/dialog";
import { SelectInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { changeTrainerSchema } from "../change-trainer.schema";
import type { TrainerPage } from "../trainer-page.query.server";

/** Where a trainer belongs and how many trainees they take. */
export function TrainerDialog({ trainer, closeTo }: { trainer: TrainerPage; closeTo: string }) {
  const { t } = useTranslation(["people", "common"]);
  const { id, version, site, maxTrainees, sites } = trainer;
  return (
    <Dialog title={t("trainers.work")} closeTo={closeTo}>
      <IntentForm
        schema={changeTrainerSchema}
        intent="changeTrainer"
        hidden={{ trainerId: id, version }}
        defaults={{ siteId: site?.id ?? "", maxTrainees }}
        className="stack"
      >
        <SelectInput
          label={t("trainees.site")}
          name="siteId"
          hint={t("trainers.siteHint")}
          emptyChoice={t("trainers.noSite")}
          choices={sites.map((one) => ({ value: one.id, label: one.name }))}
        />
        <TextInput
          label={t("trainers.most")}
          name="maxTrainees"
          inputMode="numeric"
          width="short"
          autoComplete="off"
        />
        <div className="form-actions">
          <SubmitButton>{t("common:action.save")}</SubmitButton>
        </div>
      </IntentForm>
    </Dialog>
  );
}
