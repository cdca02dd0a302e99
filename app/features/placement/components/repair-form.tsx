import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { FieldSet } from "~/ui/field-set";
import { CheckInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { RepairPage } from "../repair/repair-page.query.server";
import { startRepairSchema } from "../repair/start-repair.schema";

/** Where the repair is written, and which sites without enough practical trainers it relieves. */
export function RepairForm({ plan, damages, unguided, relieve, lostGuides, today }: RepairPage) {
  const { t } = useTranslation("repair");
  const name = t("form.suggestion", { day: formatDate(today, useLocale()) });
  if (damages.length + unguided.length + lostGuides === 0) return null;
  return (
    <Card title={t("form.title")}>
      <IntentForm
        schema={startRepairSchema}
        intent="repair"
        hidden={{ planId: plan.id, version: plan.version, ...(plan.isEditable && { name }) }}
        defaults={{ name, relieved: [...new Set(relieve)] }}
        className="stack"
      >
        <p>{t(plan.isEditable ? "form.inDraft" : "form.inCopy")}</p>
        <p className="small muted">{t("form.keeps")}</p>
        {lostGuides > 0 && <p>{t("form.lostGuides", { count: lostGuides })}</p>}
        {!plan.isEditable && <TextInput name="name" label={t("form.name")} required />}
        {unguided.length > 0 && (
          <FieldSet name="relieved" label={t("form.relieved")} hint={t("form.relievedHint")}>
            {unguided.map((site) => (
              <CheckInput
                key={site.id}
                id={`relieved-${site.id}`}
                name="relieved"
                value={site.id}
                label={site.name}
              />
            ))}
          </FieldSet>
        )}
        <div className="form-actions">
          <SubmitButton>{t("form.submit")}</SubmitButton>
        </div>
      </IntentForm>
    </Card>
  );
}
