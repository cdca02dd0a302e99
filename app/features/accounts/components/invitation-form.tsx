import { useTranslation } from "react-i18next";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatInstant } from "~/words/format";
import type { Locale } from "~/words/locale";
import { acceptInvitationSchema } from "../accept-invitation.schema";
import { EntryCard } from "./entry-card";
import { NewPasswordInputs } from "./new-password-inputs";

type InvitationFormProps = {
  token: string;
  invitation: { name: string; login: string; expiresAt: string; asksIdentity: boolean };
};

export function InvitationForm({ token, invitation }: InvitationFormProps) {
  const { t, i18n } = useTranslation("account");
  const { name, login, asksIdentity } = invitation;
  const until = formatInstant(invitation.expiresAt, i18n.language as Locale);
  return (
    <EntryCard
      title={t(asksIdentity ? "invitation.firstTitle" : "invitation.title")}
      lead={asksIdentity ? t("invitation.firstLead") : t("invitation.lead", { name })}
    >
      <IntentForm
        schema={acceptInvitationSchema}
        intent="accept"
        hidden={{ token }}
        className="stack"
      >
        {asksIdentity ? <IdentityInputs /> : <LoginLine login={login} />}
        <NewPasswordInputs login={asksIdentity ? "" : login} />
        <SubmitButton block>{t("invitation.submit")}</SubmitButton>
      </IntentForm>
      <p className="small muted">{t("invitation.until", { until })}</p>
    </EntryCard>
  );
}

function LoginLine({ login }: { login: string }) {
  const { t } = useTranslation("account");
  return (
    <p>
      {t("invitation.login")} <span className="strong">{login}</span>
    </p>
  );
}

function IdentityInputs() {
  const { t } = useTranslation("account");
  return (
    <>
      <TextInput name="givenName" label={t("field.givenName")} autoComplete="given-name" required />
      <TextInput
        name="familyName"
        label={t("field.familyName")}
        autoComplete="family-name"
        required
      />
      <TextInput name="email" type="email" label={t("field.email")} autoComplete="email" required />
    </>
  );
}
