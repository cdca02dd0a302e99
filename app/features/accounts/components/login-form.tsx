import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { TextLink } from "~/ui/text-link";
import { logInSchema } from "../log-in.schema";

type LoginFormProps = {
  to: string | null;
  chosen: { login: string; password: string } | null;
};

export function LoginForm({ to, chosen }: LoginFormProps) {
  const { t } = useTranslation("account");
  return (
    <section className="kern-level-2 login__card">
      <h1 className="kern-heading-x-large">{t("login.title")}</h1>
      {to && !chosen && <p className="muted">{t("login.ended")}</p>}
      <IntentForm
        schema={logInSchema}
        intent="logIn"
        className="stack"
        {...(to && { hidden: { to } })}
        {...(chosen && { defaults: { login: chosen.login, password: chosen.password } })}
      >
        <TextInput
          name="login"
          type="email"
          label={t("field.login")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <TextInput
          name="password"
          type="password"
          label={t("field.password")}
          autoComplete="current-password"
          required
        />
        <SubmitButton block>{t("login.submit")}</SubmitButton>
      </IntentForm>
      <p className="small">
        <TextLink to={paths.requestReset()}>{t("login.forgotten")}</TextLink>
      </p>
      <p className="small muted">{t("login.invited")}</p>
    </section>
  );
}
