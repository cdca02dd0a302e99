import { useTranslation } from "react-i18next";
import { RadioInput } from "~/ui/form/inputs";
import { CHANGE_SCOPES } from "../change-lesson.schema";

/** How far in its series a change of a lesson reaches. */
export function ScopeField({ labelHidden = false }: { labelHidden?: boolean }) {
  const { t } = useTranslation("series");
  return (
    <RadioInput
      name="scope"
      label={t("scope.title")}
      labelHidden={labelHidden}
      {...(!labelHidden && { hint: t("scope.hint") })}
      choices={CHANGE_SCOPES.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
    />
  );
}
