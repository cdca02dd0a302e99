import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Dialog } from "~/ui/dialog";
import { RadioInput, SelectInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { addPreferenceSchema, preferenceKinds } from "../add-preference.schema";
import type { CohortClusters } from "../cohort-clusters.query.server";

/** How many people one wish can name in the form; more are several wishes. */
const PLACES = [1, 2, 3, 4] as const;

/** Who is to share a cluster, or not to. */
export function PreferenceDialog({ data }: { data: CohortClusters }) {
  const { t } = useTranslation(["clusters", "splits", "common"]);
  const closeTo = paths.clusters(data.cohort.id);
  const choices = data.trainees.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Dialog title={t("splits:wish.add")} closeTo={closeTo}>
      <IntentForm
        schema={addPreferenceSchema}
        intent="addPreference"
        hidden={{ cohortId: data.cohort.id }}
        defaults={{ kind: "together" }}
        className="stack"
      >
        <RadioInput
          label={t("splits:wish.kind")}
          name="kind"
          horizontal
          required
          choices={preferenceKinds.map((kind) => ({
            value: kind,
            label: t(`splits:wish.${kind}`),
          }))}
        />
        <div className="form-grid">
          {PLACES.map((place) => (
            <SelectInput
              key={place}
              label={t("splits:wish.person", { number: place })}
              name={`person${place}`}
              choices={choices}
              optional={place > 2}
              required={place < 3}
            />
          ))}
        </div>
        <p className="small muted">{t("splits:wish.noReason")}</p>
        <div className="form-actions">
          <LinkButton to={closeTo} preventScrollReset replace>
            {t("common:action.cancel")}
          </LinkButton>
          <SubmitButton>{t("splits:wish.save")}</SubmitButton>
        </div>
      </IntentForm>
    </Dialog>
  );
}
