import { useTranslation } from "react-i18next";
import { AreaInput, DayInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import type { CohortWishes } from "../cohort-wishes.query.server";
import { setWishWindowSchema } from "../set-wish-window.schema";

type PhaseRow = CohortWishes["phases"][number];

/** From when to when trainees wish for a phase, and what they read beside it. */
export function WindowForm({ phase: { id, window } }: { phase: PhaseRow }) {
  const { t } = useTranslation("wishes");
  const version = window?.version ?? 0;
  return (
    <IntentForm
      key={version}
      schema={setWishWindowSchema}
      intent="window"
      formId={id}
      hidden={{ phaseId: id, version }}
      defaults={{
        opensOn: window?.opensOn ?? "",
        closesOn: window?.closesOn ?? "",
        text: window?.text ?? "",
      }}
      className="stack"
    >
      <div className="form-grid">
        <DayInput label={t("manage.opensOn")} name="opensOn" required />
        <DayInput label={t("manage.closesOn")} name="closesOn" required />
      </div>
      <AreaInput label={t("manage.text")} name="text" hint={t("manage.textHint")} rows={3} />
      <div>
        <SubmitButton variant="secondary">
          {t(window ? "manage.change" : "manage.open")}
        </SubmitButton>
      </div>
    </IntentForm>
  );
}
