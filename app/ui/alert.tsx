import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./icon";
import { type Tone, toneIcons } from "./tone";

interface AlertProps {
  tone?: Exclude<Tone, "neutral">;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons or links that help. */
  actions?: ReactNode;
  /** Read out as soon as it appears; for what comes up while somebody works. */
  live?: boolean;
}

export function Alert({ tone = "info", title, children, actions, live = false }: AlertProps) {
  const { t } = useTranslation("common");
  const role = tone === "danger" ? "alert" : "status";
  return (
    <div className={`kern-alert kern-alert--${tone} alert`} role={live ? role : undefined}>
      <Icon name={toneIcons[tone]} label={t(`tone.${tone}`)} />
      <div className="alert__text">
        {title && <p className="alert__title">{title}</p>}
        {children && <div className="alert__body">{children}</div>}
        {actions && <div className="inline">{actions}</div>}
      </div>
    </div>
  );
}
