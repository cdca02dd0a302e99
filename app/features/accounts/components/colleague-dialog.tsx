import { useTranslation } from "react-i18next";
import { Dialog } from "~/ui/dialog";
import { RadioInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { colleagueRoles, inviteColleagueSchema } from "../invite-colleague.schema";

/** Invites somebody whom no list brings along. */
export function ColleagueDialog({ closeTo }: { closeTo: string }) {
  const { t } = useTranslation(["admin", "account", "shell"]);
  return (
    <Dialog title={t("invite.colleagueTitle")} closeTo={closeTo}>
      <p className="muted">{t("invite.colleagueText")}</p>
      <IntentForm
        schema={inviteColleagueSchema}
        intent="inviteColleague"
        defaults={{ role: "planner" }}
        className="stack"
      >
        <TextInput name="givenName" label={t("account:field.givenName")} required />
        <TextInput name="familyName" label={t("account:field.familyName")} required />
        <TextInput name="email" type="email" label={t("account:field.email")} required />
        <RadioInput
          name="role"
          label={t("accounts.role")}
          horizontal
          choices={colleagueRoles.map((value) => ({ value, label: t(`shell:role.${value}`) }))}
        />
        <SubmitButton icon="mail">{t("invite.submit")}</SubmitButton>
      </IntentForm>
    </Dialog>
  );
}
