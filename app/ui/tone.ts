import type { IconName } from "./icon-paths";

/** How good or bad a thing is; always said in words or by an icon too. */
export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

export const toneIcons: Record<Exclude<Tone, "neutral">, IconName> = {
  info: "info",
  success: "success",
  warning: "warning",
  danger: "danger",
};
