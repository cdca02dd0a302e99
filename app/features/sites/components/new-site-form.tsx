import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { DayInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { createSiteSchema } from "../site.schema";
import { SiteFields } from "./site-fields";

/** A site that opens; its hours begin as usual for its shift model. */
export function NewSiteForm({ today }: { today: string }) {
  const { t } = useTranslation(["sites", "common"]);
  return (
    <Card>
      <IntentForm
        schema={createSiteSchema}
        intent="create"
        defaults={{
          ...{ code: "", name: "", district: "", street: "", postcode: "", city: "Hamburg" },
          ...{ latitude: "", longitude: "", shiftModel: "two_shift", workstations: "" },
          ...{
            trainingPlaces: "",
            phone: "",
            email: "",
            directions: "",
            bring: "",
            validFrom: today,
          },
        }}
        className="stack stack--loose"
      >
        <div className="form-grid">
          <TextInput name="code" label={t("form.code")} width="short" required />
          <DayInput name="validFrom" label={t("form.validFrom")} required />
        </div>
        <SiteFields />
        <div className="form-actions">
          <SubmitButton>{t("list.create")}</SubmitButton>
          <LinkButton to={paths.sites()}>{t("common:action.cancel")}</LinkButton>
        </div>
      </IntentForm>
    </Card>
  );
}
