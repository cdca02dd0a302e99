import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Card } from "~/ui/card";
import { AreaInput, CheckInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { publishPlanSchema } from "../publish-plan.schema";
import type { PublishPreview } from "../publish-preview.query.server";

/** The named planner's decision. */
export function PublishDecision({ preview }: { preview: PublishPreview }) {
  const { t } = useTranslation(["placement", "common"]);
  const { plan, findings, replaces, publisher, wishes, effective } = preview;
  const day = formatDate(effective.from, useLocale());
  const needsReason = findings.needReason.length > 0;
  return (
    <Card title={t("publish.decide")}>
      <div className="stack">
        <p>{replaces ? t("publish.replaces", { name: replaces.name, day }) : t("publish.first")}</p>
        <p>{t("publish.effect")}</p>
        <p>{wishes.total > 0 ? t("publish.wishesText", wishes) : t("publish.noWishes")}</p>
        {findings.impossible.length === 0 ? (
          <DecisionForm {...{ plan, replaces, publisher, needsReason, effective }} />
        ) : (
          <Alert tone="danger">{t("refused.impossible")}</Alert>
        )}
      </div>
    </Card>
  );
}

type DecisionFormProps = Pick<PublishPreview, "plan" | "replaces" | "publisher" | "effective"> & {
  needsReason: boolean;
};

function DecisionForm({ plan, replaces, publisher, needsReason, effective }: DecisionFormProps) {
  const { t } = useTranslation(["placement", "common"]);
  const { from } = effective;
  const day = formatDate(from, useLocale());
  return (
    <IntentForm
      schema={publishPlanSchema}
      intent="publish"
      key={from}
      hidden={{
        ...{ planId: plan.id, version: plan.version, effectiveFrom: from },
        replacesId: replaces?.id ?? "",
      }}
      className="stack"
    >
      <AreaInput
        name="reason"
        label={t("publish.reason")}
        hint={needsReason ? t("publish.reasonHint") : t("publish.reasonHintOptional")}
        rows={3}
        required={needsReason}
        optional={!needsReason}
      />
      <CheckInput
        name="confirmed"
        label={t("publish.confirm", { name: publisher, day })}
        required
      />
      <div className="form-actions">
        <SubmitButton>{t("publish.submit")}</SubmitButton>
        <LinkButton to={paths.plan(plan.id)}>{t("common:action.back")}</LinkButton>
      </div>
    </IntentForm>
  );
}
