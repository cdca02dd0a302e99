import { useTranslation } from "react-i18next";
import type { AssessmentState } from "~/domain/progress/assessment-lifecycle";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

const TONES: Record<AssessmentState, Tone> = {
  draft: "neutral",
  completed: "info",
  discussed: "warning",
  confirmed: "success",
};

export function AssessmentBadge({ state }: { state: AssessmentState | null }) {
  const { t } = useTranslation("assessments");
  return <Badge tone={state ? TONES[state] : "neutral"}>{t(`state.${state ?? "none"}`)}</Badge>;
}
