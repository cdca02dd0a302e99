import { useTranslation } from "react-i18next";
import { say } from "~/words/say";
import { Alert } from "./alert";
import { isFormState } from "./form/form-state";

type RefusedProps = {
  answer: unknown;
  /** The forms of the page that show no answer themselves. */
  intents: readonly string[];
};

/** Why a form without fields was refused. */
export function Refused({ answer, intents }: RefusedProps) {
  const { i18n } = useTranslation();
  if (!isFormState(answer) || !intents.includes(answer.intent ?? "")) return null;
  const sentence = answer.summary ?? Object.values(answer.errors)[0];
  return sentence ? (
    <Alert tone="danger" live>
      {say(i18n, sentence)}
    </Alert>
  ) : null;
}
