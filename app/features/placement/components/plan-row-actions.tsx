import { useTranslation } from "react-i18next";
import { Disclosure } from "~/ui/disclosure";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import type { CohortPlans } from "../cohort-plans.query.server";
import { createPlanSchema } from "../create-plan.schema";
import { renamePlanSchema } from "../versions/rename-plan.schema";

type PlanRowActionsProps = { cohortId: string; plan: CohortPlans["plans"][number] };

/** A copy under another name, and for drafts another name. */
export function PlanRowActions({ cohortId, plan }: PlanRowActionsProps) {
  const { t } = useTranslation("versions");
  return (
    <div className="inline">
      <Disclosure label={t("copy.open")} icon="copy" iconOnly size="small">
        <IntentForm
          schema={createPlanSchema}
          intent="create"
          formId={`copy-${plan.id}`}
          hidden={{ cohortId, basis: "copy", fromId: plan.id }}
          defaults={{ name: t("copy.suggestion", { name: plan.name }).slice(0, 80) }}
          className="stack"
        >
          <TextInput name="name" id={`copy-${plan.id}`} label={t("copy.name")} required />
          <SubmitButton>{t("copy.submit")}</SubmitButton>
        </IntentForm>
      </Disclosure>
      {plan.isEditable && (
        <Disclosure label={t("rename.open")} icon="edit" iconOnly size="small">
          <IntentForm
            schema={renamePlanSchema}
            intent="rename"
            formId={`rename-${plan.id}`}
            hidden={{ planId: plan.id, version: plan.version }}
            defaults={{ name: plan.name }}
            className="stack"
          >
            <TextInput name="name" id={`rename-${plan.id}`} label={t("rename.name")} required />
            <SubmitButton>{t("rename.submit")}</SubmitButton>
          </IntentForm>
        </Disclosure>
      )}
    </div>
  );
}
