import { useTranslation } from "react-i18next";
import type { PlanState } from "~/domain/placement/plan-lifecycle";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

const TONES: Record<PlanState, Tone> = {
  draft: "info",
  proposed: "warning",
  published: "success",
  superseded: "neutral",
};

export function PlanStateBadge({ state }: { state: PlanState }) {
  const { t } = useTranslation("placement");
  return (
    <Badge tone={TONES[state]} icon={state === "draft" ? "edit" : undefined}>
      {t(`state.${state}`)}
    </Badge>
  );
}
