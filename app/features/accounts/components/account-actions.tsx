import { useTranslation } from "react-i18next";
import { Confirm } from "~/ui/confirm";
import { AreaInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import type { AccountRow } from "../account-list.schema";
import { inviteAccountSchema } from "../invite-account.schema";
import { accountSchema, disableAccountSchema } from "../manage-account.schema";

/** What can be done to this account now; nothing to one's own. */
export function AccountActions({ row }: { row: AccountRow }) {
  const { t } = useTranslation("admin");
  const { accountId, state } = row;
  if (row.isOwn) return <span className="small muted">{t("accounts.own")}</span>;
  if (state === "disabled" && accountId) return <EnableForm accountId={accountId} />;
  return (
    <div className="inline account-actions">
      {state !== "active" && <InviteForm row={row} />}
      {state === "active" && accountId && <ResetForm accountId={accountId} />}
      {accountId && <DisableForm accountId={accountId} name={row.name} />}
    </div>
  );
}

function InviteForm({ row: { personId, role, email, state } }: { row: AccountRow }) {
  const { t } = useTranslation("admin");
  if (!role || !email) return null;
  return (
    <IntentForm
      schema={inviteAccountSchema}
      intent="invite"
      formId={personId}
      hidden={{ personId, role }}
    >
      <SubmitButton variant="secondary" size="small" icon="mail">
        {t(state === "none" ? "invite.button" : "invite.again")}
      </SubmitButton>
    </IntentForm>
  );
}

function ResetForm({ accountId }: { accountId: string }) {
  const { t } = useTranslation("admin");
  return (
    <IntentForm schema={accountSchema} intent="sendReset" formId={accountId} hidden={{ accountId }}>
      <SubmitButton variant="tertiary" size="small" icon="refresh">
        {t("reset.button")}
      </SubmitButton>
    </IntentForm>
  );
}

function EnableForm({ accountId }: { accountId: string }) {
  const { t } = useTranslation("admin");
  return (
    <IntentForm schema={accountSchema} intent="enable" formId={accountId} hidden={{ accountId }}>
      <SubmitButton variant="secondary" size="small" icon="unlock">
        {t("enable.button")}
      </SubmitButton>
    </IntentForm>
  );
}

function DisableForm({ accountId, name }: { accountId: string; name: string }) {
  const { t } = useTranslation("admin");
  return (
    <Confirm
      label={t("disable.button")}
      title={t("disable.title")}
      variant="tertiary"
      size="small"
      icon="lock"
      form={
        <IntentForm
          schema={disableAccountSchema}
          intent="disable"
          formId={accountId}
          hidden={{ accountId }}
          className="stack"
        >
          <AreaInput name="reason" label={t("disable.reason")} rows={2} required />
          <SubmitButton variant="danger">{t("disable.submit")}</SubmitButton>
        </IntentForm>
      }
    >
      {t("disable.text", { name })}
    </Confirm>
  );
}
