import { useTranslation } from "react-i18next";
import type { ExamOutcome } from "~/domain/progress/exam-result";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

const TONES: Record<ExamOutcome, Tone> = { passed: "success", failed: "danger", missed: "info" };

export function OutcomeBadge({ outcome }: { outcome: ExamOutcome }) {
  const { t } = useTranslation("exams");
  return <Badge tone={TONES[outcome]}>{t(`result.outcome.${outcome}`)}</Badge>;
}
