import { useTranslation } from "react-i18next";
import { Form, Link } from "react-router";
import { useLightDismiss } from "../disclosure";
import { Icon } from "../icon";
import { PreferenceSwitches, type Preferences } from "./preference-switches";

export interface ShellPerson {
  name: string;
  /** What the person is here, in the reader's words. */
  role: string;
}

interface PersonMenuProps {
  person: ShellPerson;
  preferences: Preferences;
  accountTo: string;
  logoutAction: string;
}

export function PersonMenu({ person, preferences, accountTo, logoutAction }: PersonMenuProps) {
  const { t } = useTranslation("shell");
  const details = useLightDismiss(true);
  return (
    <details className="disclosure disclosure--floating disclosure--end person-menu" ref={details}>
      <summary className="person-menu__button">
        <span className="person-menu__initials" aria-hidden="true">
          {initialsOf(person.name)}
        </span>
        <span className="person-menu__text">
          <span className="person-menu__name truncate">{person.name}</span>
          <span className="person-menu__role truncate">{person.role}</span>
        </span>
        <span className="visually-hidden">{t("personMenu")}</span>
        <Icon name="chevron-down" size="small" />
      </summary>
      <div className="kern-level-2 disclosure__panel person-menu__panel">
        <p className="person-menu__who">
          <span className="strong">{person.name}</span>
          <span className="small muted">{person.role}</span>
        </p>
        <PreferenceSwitches preferences={preferences} />
        <ul className="menu-list person-menu__actions">
          <li>
            <Link to={accountTo}>
              <Icon name="person" />
              {t("profile")}
            </Link>
          </li>
          <li>
            <Form method="post" action={logoutAction}>
              <button type="submit">
                <Icon name="arrow-right" />
                {t("signOut")}
              </button>
            </Form>
          </li>
        </ul>
      </div>
    </details>
  );
}

function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .map((part) => part?.[0] ?? "")
    .join("")
    .toUpperCase();
}
