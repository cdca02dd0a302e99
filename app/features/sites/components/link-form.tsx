import { useTranslation } from "react-i18next";
import { DayInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { issueLinkSchema } from "../confirmation-link.schema";

type LinkFormProps = {
  siteId: string;
  email: string | null;
  places: number;
  period: { startsOn: string; endsOn: string } | null;
};

/** Begins with the next period that wants an answer and the proposed places. */
export function LinkForm({ siteId, email, places, period }: LinkFormProps) {
  const { t } = useTranslation("sites");
  return (
    <IntentForm
      schema={issueLinkSchema}
      intent="issueLink"
      formId="new-link"
      hidden={{ siteId }}
      defaults={{
        startsOn: period?.startsOn ?? "",
        endsOn: period?.endsOn ?? "",
        proposedPlaces: String(places),
        sentTo: email ?? "",
      }}
      className="stack"
    >
      <div className="form-grid">
        <DayInput name="startsOn" label={t("capacity.startsOn")} required />
        <DayInput name="endsOn" label={t("capacity.endsOn")} required />
        <TextInput
          name="proposedPlaces"
          label={t("link.proposed")}
          type="number"
          inputMode="numeric"
          min={0}
          width="short"
          required
        />
        <TextInput
          name="sentTo"
          type="email"
          label={t("link.sentTo")}
          hint={t("link.sentToHint")}
          optional
        />
      </div>
      <div className="form-actions">
        <SubmitButton>{t("link.submit")}</SubmitButton>
      </div>
    </IntentForm>
  );
}
