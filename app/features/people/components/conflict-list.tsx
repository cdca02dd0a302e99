import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { say } from "~/words/say";
import type { MergePreview } from "../merge-preview.query.server";

/** What keeps the two entries from becoming one, each in a sentence. */
export function ConflictList({ conflicts }: { conflicts: MergePreview["conflicts"] }) {
  const { t, i18n } = useTranslation("duplicates");
  if (conflicts.length === 0) return null;
  const sentences = conflicts.map((conflict) => {
    const values = "values" in conflict && conflict.values ? { values: conflict.values } : {};
    return say(i18n, { key: `duplicates:refused.${conflict.code}`, ...values });
  });
  return (
    <Alert tone="warning" title={t("conflicts")}>
      <ul>
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Alert>
  );
}
