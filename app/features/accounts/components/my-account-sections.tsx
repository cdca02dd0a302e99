import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { Role } from "~/domain/access/actor";
import { Card } from "~/ui/card";
import { RadioInput, SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { locales } from "~/words/locale";
import { changePasswordSchema } from "../change-password.schema";
import { changePreferencesSchema, themes } from "../change-preferences.schema";
import { NewPasswordInputs } from "./new-password-inputs";

export function PersonSection(person: { name: string; login: string; role: Role }) {
  const { t } = useTranslation(["account", "shell"]);
  return (
    <Card title={t("person.title")}>
      <div>
        <p className="strong">{person.name}</p>
        <p>{t(`shell:role.${person.role}`)}</p>
      </div>
      <p>
        {t("person.login")} <span className="nowrap">{person.login}</span>
      </p>
      <p className="small muted">{t("person.text")}</p>
    </Card>
  );
}

export function PreferencesSection({ locale, theme }: { locale: string; theme: string }) {
  const { t } = useTranslation("account");
  return (
    <Card title={t("preferences.title")}>
      <IntentForm
        schema={changePreferencesSchema}
        intent="changePreferences"
        defaults={{ locale, theme }}
        className="stack"
      >
        <RadioInput
          name="locale"
          label={t("preferences.language")}
          horizontal
          choices={locales.map((value) => ({ value, label: t(`preferences.locale.${value}`) }))}
        />
        <RadioInput
          name="theme"
          label={t("preferences.theme")}
          horizontal
          choices={themes.map((value) => ({ value, label: t(`preferences.themes.${value}`) }))}
        />
        <div>
          <SubmitButton variant="secondary">{t("preferences.submit")}</SubmitButton>
        </div>
      </IntentForm>
    </Card>
  );
}

export function PasswordSection({ login }: { login: string }) {
  const { t } = useTranslation("account");
  return (
    <Card title={t("password.title")}>
      <IntentForm schema={changePasswordSchema} intent="changePassword" className="stack">
        <TextInput
          name="currentPassword"
          type="password"
          label={t("field.currentPassword")}
          autoComplete="current-password"
          required
        />
        <NewPasswordInputs login={login} />
        <p className="small muted">{t("password.text")}</p>
        <div>
          <SubmitButton>{t("password.submit")}</SubmitButton>
        </div>
      </IntentForm>
    </Card>
  );
}

const nothing = z.object({});

export function SessionsSection({ count }: { count: number }) {
  const { t } = useTranslation("account");
  return (
    <Card title={t("sessions.title")}>
      <p>{t("sessions.count", { count })}</p>
      <p className="small muted">{t("sessions.text")}</p>
      <IntentForm schema={nothing} intent="endSessions">
        <SubmitButton variant="secondary" icon="lock">
          {t("sessions.submit")}
        </SubmitButton>
      </IntentForm>
    </Card>
  );
}
