import { useTranslation } from "react-i18next";
import type { EnrolmentState } from "~/domain/cohorts/enrolment";
import { Badge } from "~/ui/badge";

const TONES = {
  applied: "info",
  enrolled: "success",
  part_time: "success",
  deferred: "warning",
  withdrawn: "neutral",
  completed: "neutral",
  none: "info",
} as const;

/** A trainee's enrolment today. */
export function StateBadge({ state }: { state: EnrolmentState | null }) {
  const { t } = useTranslation("people");
  const shown = state ?? "none";
  return (
    <Badge tone={TONES[shown]} icon={false}>
      {t(`state.${shown}`)}
    </Badge>
  );
}
