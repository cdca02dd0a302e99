import { useTranslation } from "react-i18next";
import { AreaInput, SelectInput, TextInput } from "~/ui/form/inputs";
import { shiftModels } from "../site.schema";

/** Where a site is, how large, and how to reach it. */
export function SiteFields() {
  const { t } = useTranslation("sites");
  const models = shiftModels.map((value) => ({ value, label: t(`shift.${value}`) }));
  return (
    <div className="form-grid">
      <TextInput name="name" label={t("form.name")} hint={t("form.nameHint")} required />
      <TextInput name="district" label={t("form.district")} required />
      <TextInput name="street" label={t("form.street")} optional />
      <TextInput
        name="postcode"
        label={t("form.postcode")}
        inputMode="numeric"
        width="short"
        required
      />
      <TextInput name="city" label={t("form.city")} required />
      <SelectInput
        name="shiftModel"
        label={t("form.shiftModel")}
        choices={models}
        emptyChoice={false}
      />
      <NumberInput name="workstations" label={t("form.workstations")} />
      <NumberInput name="trainingPlaces" label={t("form.trainingPlaces")} />
      <TextInput name="phone" type="tel" label={t("form.phone")} optional />
      <TextInput name="email" type="email" label={t("form.email")} optional />
      <PositionInput name="latitude" label={t("form.latitude")} />
      <PositionInput name="longitude" label={t("form.longitude")} />
      <div className="form-grid__full">
        <AreaInput name="directions" label={t("form.directions")} rows={3} optional />
      </div>
      <div className="form-grid__full">
        <AreaInput
          name="bring"
          label={t("form.bring")}
          hint={t("form.bringHint")}
          rows={3}
          optional
        />
      </div>
    </div>
  );
}

function NumberInput(props: { name: string; label: string }) {
  return <TextInput {...props} type="number" inputMode="numeric" min={0} width="short" required />;
}

function PositionInput(props: { name: string; label: string }) {
  const { t } = useTranslation("sites");
  return (
    <TextInput
      {...props}
      hint={t("form.positionHint")}
      inputMode="decimal"
      width="medium"
      optional
    />
  );
}
