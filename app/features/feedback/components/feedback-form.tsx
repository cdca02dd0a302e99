import { useTranslation } from "react-i18next";
import { ASPECTS, STEPS } from "~/domain/progress/site-feedback";
import { AreaInput, RadioInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { giveFeedbackSchema } from "../feedback.schema";

/** Four sentences to agree with or not, and words if somebody likes. */
export function FeedbackForm({ placementId }: { placementId: string }) {
  const { t } = useTranslation("feedback");
  const choices = STEPS.map((step, at) => ({ value: String(at + 1), label: t(`step.${step}`) }));
  return (
    <IntentForm
      schema={giveFeedbackSchema}
      intent="give"
      hidden={{ placementId }}
      className="stack stack--loose"
    >
      {ASPECTS.map((aspect) => (
        <RadioInput
          key={aspect}
          name={aspect}
          label={t(`aspect.${aspect}`)}
          choices={choices}
          required
        />
      ))}
      <AreaInput name="text" label={t("form.text")} hint={t("form.textHint")} rows={4} optional />
      <div>
        <SubmitButton>{t("form.send")}</SubmitButton>
      </div>
    </IntentForm>
  );
}
