import { useTranslation } from "react-i18next";
import type { AdmissionGap } from "~/domain/progress/exam-admission";
import { Badge } from "~/ui/badge";
import { gapSentence } from "~/words/exam-sentences";

/** What somebody lacks, a sentence each; or that it is nothing. */
export function GapList({ gaps }: { gaps: readonly AdmissionGap[] }) {
  const { t, i18n } = useTranslation("exams");
  if (gaps.length === 0) return <Badge tone="success">{t("page.complete")}</Badge>;
  return (
    <ul className="plain-list small">
      {gaps.map((gap) => (
        <li key={gap.code}>{gapSentence(i18n, gap)}</li>
      ))}
    </ul>
  );
}
