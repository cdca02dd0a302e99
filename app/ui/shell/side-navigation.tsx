import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { Icon } from "../icon";
import type { NavigationEntry, NavigationGroup } from "./navigation";

/** The left column on wide screens. */
export function SideNavigation({ groups }: { groups: readonly NavigationGroup[] }) {
  const { t } = useTranslation("shell");
  return (
    <nav className="kern-level-2 side-navigation" aria-label={t("navigation")}>
      {groups.map((group) => (
        <div className="side-navigation__group" key={group.label ?? group.entries[0]?.to}>
          {group.label && <p className="side-navigation__label">{group.label}</p>}
          <ul>
            {group.entries.map((entry) => (
              <li key={entry.to}>
                <NavigationLink className="side-navigation__link" entry={entry} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

interface NavigationLinkProps {
  entry: NavigationEntry;
  className: string;
  short?: boolean;
}

export function NavigationLink({ entry, className, short = false }: NavigationLinkProps) {
  return (
    <NavLink className={className} to={entry.to} end={entry.end ?? false} prefetch="intent">
      <Icon name={entry.icon} />
      <span className="navigation-label">
        {short ? (entry.shortLabel ?? entry.label) : entry.label}
      </span>
      {entry.count ? <span className="navigation-count numeric">{entry.count}</span> : null}
    </NavLink>
  );
}
