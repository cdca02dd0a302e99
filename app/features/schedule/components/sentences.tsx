import { useTranslation } from "react-i18next";
import type { Failure } from "~/domain/outcome";
import type { LessonWarning } from "~/domain/schedule/warnings";
import { say } from "~/words/say";

/** What the catalogue says of clashes and warnings. */
export function useSentences() {
  const { i18n } = useTranslation("schedule");
  return {
    ofClash: ({ code, values }: Failure) =>
      say(i18n, { key: `schedule:refused.${code}`, ...(values && { values }) }),
    ofWarning: ({ code, values }: LessonWarning) => {
      const holiday =
        values.holiday && say(i18n, { key: `schedule:holiday.${values.holiday}`, values: {} });
      const all = { ...values, ...(holiday && { holiday }) };
      return say(i18n, { key: `schedule:warning.${code}`, values: all });
    },
  };
}

export function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="plain-list lesson-form__sentences">
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
