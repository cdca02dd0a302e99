import { useTranslation } from "react-i18next";
import type { RecordState } from "~/domain/progress/record-lifecycle";
import { Badge } from "~/ui/badge";
import type { Tone } from "~/ui/tone";

const TONES: Record<RecordState, Tone> = {
  draft: "neutral",
  submitted: "info",
  returned: "warning",
  signed_off: "success",
};

type RecordBadgeProps = { state: RecordState | null; isMissing: boolean };

/** How far a week is; a missing one says so whether a draft of it exists or not. */
export function RecordBadge({ state, isMissing }: RecordBadgeProps) {
  const { t } = useTranslation("records");
  if (isMissing && state !== "returned") return <Badge tone="danger">{t("state.missing")}</Badge>;
  return <Badge tone={state ? TONES[state] : "neutral"}>{t(`state.${state ?? "none"}`)}</Badge>;
}
