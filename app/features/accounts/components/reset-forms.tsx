import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { TextLink } from "~/ui/text-link";
import { requestResetSchema } from "../request-reset.schema";
import { resetPasswordSchema } from "../reset-password.schema";
import { EntryCard } from "./entry-card";
import { NewPasswordInputs } from "./new-password-inputs";

export function ResetRequest({ isSent }: { isSent: boolean }) {
  const { t } = useTranslation("account");
  const back = <TextLink to={paths.login()}>{t("reset.back")}</TextLink>;
  if (isSent)
    return (
      <EntryCard title={t("reset.sentTitle")} lead={t("reset.sentText")}>
        {back}
      </EntryCard>
    );
  return (
    <EntryCard title={t("reset.requestTitle")} lead={t("reset.requestLead")}>
      <IntentForm schema={requestResetSchema} intent="request" className="stack">
        <TextInput
          name="login"
          type="email"
          label={t("field.login")}
          autoComplete="username"
          required
        />
        <SubmitButton block>{t("reset.requestSubmit")}</SubmitButton>
      </IntentForm>
      {back}
    </EntryCard>
  );
}

type ResetFormProps = { token: string; link: { name: string; login: string } };

export function ResetForm({ token, link }: ResetFormProps) {
  const { t } = useTranslation("account");
  return (
    <EntryCard title={t("reset.title")} lead={t("reset.lead", { name: link.name })}>
      <IntentForm schema={resetPasswordSchema} intent="reset" hidden={{ token }} className="stack">
        <NewPasswordInputs login={link.login} />
        <SubmitButton block>{t("reset.submit")}</SubmitButton>
      </IntentForm>
    </EntryCard>
  );
}
