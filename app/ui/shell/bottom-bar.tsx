import { useTranslation } from "react-i18next";
import { useLightDismiss } from "../disclosure";
import { Icon } from "../icon";
import type { NavigationEntry, NavigationGroup } from "./navigation";
import { NavigationLink } from "./side-navigation";

const PLACES = 5;

/** Under the thumb on a phone: at most five places, the last of them "more" when there are others. */
export function BottomBar({ groups }: { groups: readonly NavigationGroup[] }) {
  const { t } = useTranslation("shell");
  const entries = groups.flatMap((group) => group.entries);
  const fits = entries.length <= PLACES;
  const direct = fits ? entries : entries.slice(0, PLACES - 1);
  return (
    <nav className="kern-level-2 bottom-bar" aria-label={t("navigation")}>
      <ul>
        {direct.map((entry) => (
          <li key={entry.to}>
            <NavigationLink className="bottom-bar__link" entry={entry} short />
          </li>
        ))}
        {!fits && (
          <li>
            <More entries={entries.slice(PLACES - 1)} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function More({ entries }: { entries: readonly NavigationEntry[] }) {
  const { t } = useTranslation("shell");
  const details = useLightDismiss(true);
  return (
    <details className="bottom-bar__more" ref={details}>
      <summary className="bottom-bar__link">
        <Icon name="menu" />
        <span className="navigation-label">{t("more")}</span>
      </summary>
      <ul className="kern-level-2 bottom-bar__sheet" aria-label={t("moreNavigation")}>
        {entries.map((entry) => (
          <li key={entry.to}>
            <NavigationLink className="side-navigation__link" entry={entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}
