import { useTranslation } from "react-i18next";
import { DayInput, SelectInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { confirmationWays, setCapacitySchema } from "../set-capacity.schema";
import type { SitePage } from "../site-page.query.server";

type CapacityFormProps = { siteId: string; capacity?: SitePage["capacities"][number] };

/** A new period, or one that is changed. */
export function CapacityForm({ siteId, capacity }: CapacityFormProps) {
  const { t } = useTranslation("sites");
  const ways = confirmationWays.map((way) => ({ value: way, label: t(`capacity.how.${way}`) }));
  return (
    <IntentForm
      schema={setCapacitySchema}
      intent="setCapacity"
      formId={capacity?.id ?? "new"}
      hidden={{ siteId, capacityId: capacity?.id ?? "", version: capacity?.version ?? 0 }}
      defaults={defaultsOf(capacity)}
      className="stack"
    >
      <div className="form-grid">
        <DayInput name="startsOn" label={t("capacity.startsOn")} required />
        <DayInput name="endsOn" label={t("capacity.endsOn")} required />
        <TextInput
          name="places"
          label={t("capacity.places")}
          type="number"
          inputMode="numeric"
          min={0}
          width="short"
          required
        />
        <DayInput name="confirmedOn" label={t("capacity.confirmedOn")} />
        <TextInput name="confirmedBy" label={t("capacity.confirmedBy")} />
        <SelectInput
          name="confirmedHow"
          label={t("capacity.confirmedHow")}
          emptyChoice="–"
          choices={ways}
        />
      </div>
      <div className="form-actions">
        <SubmitButton>{t("capacity.submit")}</SubmitButton>
      </div>
    </IntentForm>
  );
}

function defaultsOf(capacity: CapacityFormProps["capacity"]) {
  if (!capacity) {
    return {
      startsOn: "",
      endsOn: "",
      places: "",
      confirmedOn: "",
      confirmedBy: "",
      confirmedHow: "",
    };
  }
  const { startsOn, endsOn, places, confirmedOn, confirmedBy, confirmedHow } = capacity;
  return {
    ...{ startsOn, endsOn },
    places: String(places),
    confirmedOn: confirmedOn ?? "",
    confirmedBy: confirmedBy ?? "",
    confirmedHow: confirmedHow ?? "",
  };
}
