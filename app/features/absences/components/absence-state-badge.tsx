import { useTranslation } from "react-i18next";
import type { AbsenceState } from "~/domain/schedule/absence";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

const TONES: Record<AbsenceState, Tone> = {
  reported: "info",
  requested: "warning",
  approved: "success",
  declined: "neutral",
  withdrawn: "neutral",
};

export function AbsenceStateBadge({ state }: { state: AbsenceState }) {
  const { t } = useTranslation("absences");
  return <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>;
}
