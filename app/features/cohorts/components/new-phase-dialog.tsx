import { useTranslation } from "react-i18next";
import { Dialog } from "~/ui/dialog";
import { DayInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { addPhaseSchema } from "../change-phase.schema";
import { NameFields, PhaseButtons } from "./phase-dialog";

/** A further phase of a cohort. */
export function NewPhaseDialog({ cohortId, closeTo }: { cohortId: string; closeTo: string }) {
  const { t } = useTranslation("cohorts");
  return (
    <Dialog title={t("phases.add")} closeTo={closeTo}>
      <IntentForm
        schema={addPhaseSchema}
        intent="add"
        hidden={{ cohortId }}
        defaults={{ title: "", kind: "course", startsOn: "", endsOn: "" }}
        className="stack"
      >
        <NameFields />
        <div className="form-grid">
          <DayInput label={t("phases.startsOn")} name="startsOn" required />
          <DayInput label={t("phases.endsOn")} name="endsOn" required />
        </div>
        <PhaseButtons closeTo={closeTo} />
      </IntentForm>
    </Dialog>
  );
}
