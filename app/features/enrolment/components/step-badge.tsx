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
} as const;

/** A state with its share of working time, if it says one. */
export function StepBadge({ state, percent }: { state: EnrolmentState; percent: number | null }) {
  const { t } = useTranslation("people");
  const share = state === "part_time" && percent !== null ? `, ${t("partTime", { percent })}` : "";
  return (
    <Badge tone={TONES[state]} icon={false}>
      {t(`state.${state}`) + share}
    </Badge>
  );
}
