import type { Severity } from "~/domain/placement/rules";
import type { IconName } from "~/ui/icon-paths";
import type { Tone } from "~/ui/tone";

/** How a severity looks; its word stands beside it or is read out. */
export const severityLook: Record<Severity, { icon: IconName; tone: Exclude<Tone, "neutral"> }> = {
  forbidden: { icon: "danger", tone: "danger" },
  warning: { icon: "warning", tone: "warning" },
  note: { icon: "info", tone: "info" },
};
