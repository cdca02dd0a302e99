import { useTranslation } from "react-i18next";
import { TextInput } from "~/ui/form/inputs";

/** The new password twice; the login goes along hidden, so that password managers know whose it is. */
export function NewPasswordInputs({ login }: { login: string }) {
  const { t } = useTranslation("account");
  return (
    <>
      <input
        type="text"
        className="visually-hidden"
        autoComplete="username"
        value={login}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <TextInput
        name="password"
        type="password"
        label={t("field.newPassword")}
        hint={t("field.passwordHint")}
        autoComplete="new-password"
        required
      />
      <TextInput
        name="repeatedPassword"
        type="password"
        label={t("field.repeatedPassword")}
        autoComplete="new-password"
        required
      />
    </>
  );
}
