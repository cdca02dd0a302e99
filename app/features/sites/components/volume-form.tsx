import { useTranslation } from "react-i18next";
import { CheckInput, SelectInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { setVolumeSchema } from "../site-volume.schema";
import type { VolumesPage } from "../volumes-page.query.server";

/** A figure with its source: of a site or the average, of a service or all together. */
export function VolumeForm({ sites, services }: Pick<VolumesPage, "sites" | "services">) {
  const { t } = useTranslation("volumes");
  return (
    <IntentForm
      schema={setVolumeSchema}
      intent="setVolume"
      formId="new-volume"
      defaults={{ siteId: "", serviceId: "", month: "", cases: "", source: "" }}
      className="stack"
    >
      <p className="small muted">{t("figures.addHint")}</p>
      <div className="form-grid">
        <SelectInput
          name="siteId"
          label={t("figures.site")}
          emptyChoice={t("figures.allSites")}
          choices={sites.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectInput
          name="serviceId"
          label={t("figures.service")}
          emptyChoice={t("figures.allServices")}
          choices={services.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <TextInput
          name="month"
          label={t("figures.month")}
          hint={t("figures.monthHint")}
          placeholder="2026-11"
          width="medium"
          required
        />
        <TextInput
          name="cases"
          label={t("figures.cases")}
          type="number"
          inputMode="numeric"
          min={0}
          width="medium"
          required
        />
        <div className="form-grid__full">
          <TextInput name="source" label={t("figures.source")} required />
        </div>
      </div>
      <CheckInput name="estimated" label={t("figures.isEstimated")} />
      <div className="form-actions">
        <SubmitButton>{t("figures.save")}</SubmitButton>
      </div>
    </IntentForm>
  );
}
