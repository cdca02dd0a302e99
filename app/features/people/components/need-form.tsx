import { useTranslation } from "react-i18next";
import { SelectInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import type { PersonDesk } from "../person-desk.query.server";
import { addRestrictionSchema } from "../restriction.schema";

/** A barred site, the longest way, or both. */
export function NeedForm({ traineeId, sites }: { traineeId: string; sites: PersonDesk["sites"] }) {
  const { t } = useTranslation("people");
  return (
    <IntentForm
      schema={addRestrictionSchema}
      intent="addNeed"
      hidden={{ traineeId }}
      defaults={{ barredSiteId: "", maxCommuteMinutes: "" }}
      className="stack"
    >
      <SelectInput
        label={t("needs.barredSite")}
        name="barredSiteId"
        emptyChoice={t("needs.anySite")}
        choices={sites.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput
        label={t("needs.minutes")}
        name="maxCommuteMinutes"
        inputMode="numeric"
        width="short"
        autoComplete="off"
      />
      <SubmitButton size="small">{t("needs.save")}</SubmitButton>
    </IntentForm>
  );
}
