import { useTranslation } from "react-i18next";
import { useActionData } from "react-router";
import { ErrorSummary } from "~/ui/error-summary";
import { isFormState } from "~/ui/form/form-state";
import { say } from "~/words/say";

/** Why the last tap came to nothing; above the page, since its lesson may be gone. */
export function CoverAnswer() {
  const { i18n } = useTranslation();
  const answer: unknown = useActionData();
  if (!isFormState(answer)) return null;
  const sentences = [answer.summary, ...Object.values(answer.errors)];
  return (
    <ErrorSummary
      problems={sentences.flatMap((one) => (one ? [{ message: say(i18n, one) }] : []))}
    />
  );
}
