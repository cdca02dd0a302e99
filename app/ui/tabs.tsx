import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

export interface Tab {
  to: string;
  label: ReactNode;
  icon?: IconName;
  count?: number;
  /** Current only on exactly this address. */
  end?: boolean;
}

/** Views of one thing, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul className="tabs__list">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink className="tabs__tab" to={tab.to} end={tab.end ?? true} prefetch="intent">
              {tab.icon && <Icon name={tab.icon} size="small" />}
              {tab.label}
              {tab.count !== undefined && <span className="tabs__count numeric">{tab.count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
