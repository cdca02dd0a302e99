import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFetcher, useLocation } from "react-router";
import type { Locale } from "~/words/locale";
import { Icon } from "../icon";
import type { IconName } from "../icon-paths";

export type ShellTheme = "system" | "light" | "dark";

export interface Preferences {
  locale: Locale;
  theme: ShellTheme;
  /** Where `locale` or `theme` is posted, with `to`, the page to come back to. */
  action: string;
  intent: string;
}

const themes: { value: ShellTheme; icon: IconName }[] = [
  { value: "system", icon: "contrast" },
  { value: "light", icon: "sun" },
  { value: "dark", icon: "moon" },
];

const languages: Locale[] = ["de", "en"];

/** Language and theme as two rows of buttons; each is a form of its own and works without JavaScript. */
export function PreferenceSwitches({ preferences }: { preferences: Preferences }) {
  const { t } = useTranslation("shell");
  const { locale, theme } = preferences;
  return (
    <div className="preferences">
      <Switch label={t("theme")} preferences={preferences}>
        {themes.map(({ value, icon }) => (
          <button
            key={value}
            name="theme"
            value={value}
            aria-pressed={value === theme}
            type="submit"
          >
            <Icon name={icon} size="small" />
            <span className={value === "system" ? "visually-hidden" : undefined}>
              {t(`themeName.${value}`)}
            </span>
          </button>
        ))}
      </Switch>
      <Switch label={t("language")} preferences={preferences}>
        {languages.map((value) => (
          <button
            key={value}
            name="locale"
            value={value}
            lang={value}
            aria-pressed={value === locale}
            type="submit"
          >
            {t(`languageName.${value}`)}
          </button>
        ))}
      </Switch>
    </div>
  );
}

interface SwitchProps {
  label: string;
  preferences: Preferences;
  children: ReactNode;
}

function Switch({ label, preferences, children }: SwitchProps) {
  const fetcher = useFetcher();
  const { pathname, search } = useLocation();
  return (
    <fetcher.Form method="post" action={preferences.action} className="preferences__row">
      <fieldset className="switch">
        <legend className="small muted">{label}</legend>
        <input type="hidden" name="intent" value={preferences.intent} />
        <input type="hidden" name="to" value={pathname + search} />
        <div className="switch__choices">{children}</div>
      </fieldset>
    </fetcher.Form>
  );
}
