import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

interface EmptyStateProps {
  title: ReactNode;
  /** What to do next, or why nothing is there. */
  children?: ReactNode;
  icon?: IconName;
  action?: ReactNode;
}

export function EmptyState({ title, children, icon = "info", action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <span className="empty-state__icon">
        <Icon name={icon} size="large" />
      </span>
      <p className="kern-heading-medium">{title}</p>
      {children && <div className="muted text">{children}</div>}
      {action && <div className="inline">{action}</div>}
    </div>
  );
}
