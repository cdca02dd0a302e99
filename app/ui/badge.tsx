import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import { type Tone, toneIcons } from "./tone";

interface BadgeProps {
  tone?: Tone;
  /** `false` leaves the icon of the tone out. */
  icon?: IconName | false;
  children: ReactNode;
}

export function Badge({ tone = "neutral", icon, children }: BadgeProps) {
  const shown = icon ?? (tone === "neutral" ? false : toneIcons[tone]);
  return (
    <span className={`kern-badge kern-badge--small kern-badge--${tone} badge`}>
      {shown && <Icon name={shown} size="small" />}
      <span className="kern-label kern-label--small">{children}</span>
    </span>
  );
}
