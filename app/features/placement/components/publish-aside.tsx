import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { AreaInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatDate, formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { PublishPreview } from "../publish-preview.query.server";
import { proposePlanSchema, rejectPlanSchema } from "../versions/approval.schema";
import { PublishDecision } from "./publish-decision";

type PreviewProps = { preview: PublishPreview };

/** Publishing, or, where the programme demands two planners, asking and answering. */
export function PublishAside({ preview }: PreviewProps) {
  const { t } = useTranslation("approval");
  const { approval } = preview;
  if (approval.asked) return <Asked preview={preview} asked={approval.asked} />;
  return (
    <div className="stack">
      {approval.rejected && (
        <Alert tone="warning" title={t("rejected.title", { who: approval.rejected.by })}>
          {approval.rejected.reason}
        </Alert>
      )}
      {approval.isRequired ? <Propose preview={preview} /> : <PublishDecision preview={preview} />}
    </div>
  );
}

function Propose({ preview: { plan, findings, effective } }: PreviewProps) {
  const { t } = useTranslation(["approval", "placement"]);
  const day = formatDate(effective.from, useLocale());
  return (
    <Card title={t("propose.title")}>
      <div className="stack">
        <p>{t("propose.text", { day })}</p>
        {findings.impossible.length > 0 && (
          <Alert tone="danger">{t("placement:refused.impossible")}</Alert>
        )}
        <IntentForm
          schema={proposePlanSchema}
          key={effective.from}
          intent="propose"
          hidden={{ planId: plan.id, version: plan.version, effectiveFrom: effective.from }}
          className="stack"
        >
          <AreaInput name="comment" label={t("propose.comment")} rows={3} optional />
          <SubmitButton>{t("propose.submit")}</SubmitButton>
        </IntentForm>
      </div>
    </Card>
  );
}

type AskedProps = PreviewProps & {
  asked: NonNullable<PublishPreview["approval"]["asked"]>;
};

function Asked({ preview, asked }: AskedProps) {
  const { t } = useTranslation("approval");
  const locale = useLocale();
  const { plan } = preview;
  const story = t("asked.by", { who: asked.by, when: formatInstant(asked.at, locale) });
  const day = asked.effectiveFrom && formatDate(asked.effectiveFrom, locale);
  return (
    <div className="stack">
      <Alert title={t("asked.title")}>
        {story} {day && t("asked.from", { day })} {asked.comment}
      </Alert>
      {asked.isOwn ? (
        <Card title={t("own.title")}>
          <Form method="post" className="stack">
            <p>{t("own.text")}</p>
            <input type="hidden" name="planId" value={plan.id} />
            <input type="hidden" name="version" value={plan.version} />
            <Button type="submit" name="intent" value="withdraw">
              {t("own.withdraw")}
            </Button>
          </Form>
        </Card>
      ) : (
        <>
          <PublishDecision preview={preview} />
          <Reject plan={plan} />
        </>
      )}
    </div>
  );
}

function Reject({ plan }: Pick<PublishPreview, "plan">) {
  const { t } = useTranslation("approval");
  return (
    <Card title={t("reject.title")}>
      <IntentForm
        schema={rejectPlanSchema}
        intent="reject"
        formId="reject"
        hidden={{ planId: plan.id, version: plan.version }}
        className="stack"
      >
        <AreaInput name="reason" id="reject-reason" label={t("reject.reason")} rows={3} required />
        <SubmitButton variant="secondary">{t("reject.submit")}</SubmitButton>
      </IntentForm>
    </Card>
  );
}
