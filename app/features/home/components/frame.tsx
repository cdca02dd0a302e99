import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "~/domain/access/actor";
import { paths } from "~/http/paths";
import { AppShell } from "~/ui/shell/app-shell";
import { Bell } from "~/ui/shell/bell";
import type { NavigationEntry } from "~/ui/shell/navigation";
import type { ShellTheme } from "~/ui/shell/preference-switches";
import { VisitorShell } from "~/ui/shell/visitor-shell";
import type { Locale } from "~/words/locale";
import { placesOf } from "../navigation";
import { GoButton } from "./go-button";

interface FrameProps {
  viewer: { name: string; role: Role; isPracticalTrainer: boolean; unread: number } | null;
  locale: Locale;
  theme: ShellTheme;
  children: ReactNode;
}

/** The shell around every page, with the places of the role that looks at it. */
export function Frame({ viewer, locale, theme, children }: FrameProps) {
  const { t } = useTranslation("shell");
  const entries = usePlaces(viewer?.role);
  const footerLinks = useFooter();
  if (!viewer) {
    const keep = { action: paths.preferences(), intent: "keepPreferences" };
    return (
      <VisitorShell
        homeTo={paths.home()}
        preferences={{ locale, theme, ...keep }}
        footerLinks={footerLinks}
      >
        {children}
      </VisitorShell>
    );
  }
  const role = viewer.isPracticalTrainer ? "practicalTrainer" : viewer.role;
  return (
    <AppShell
      homeTo={paths.home()}
      accountTo={paths.account()}
      logoutAction={paths.logout()}
      person={{ name: viewer.name, role: t(`role.${role}`) }}
      preferences={{ locale, theme, action: paths.account(), intent: "changePreferences" }}
      navigation={[{ entries }]}
      headerTools={
        <>
          <GoButton />
          <Bell to={paths.notices()} unread={viewer.unread} />
        </>
      }
      footerLinks={footerLinks}
    >
      {children}
    </AppShell>
  );
}

function useFooter() {
  const { t } = useTranslation("shell");
  return [
    { to: paths.accessibility(), label: t("accessibility") },
    { to: paths.privacy(), label: t("privacy") },
  ];
}

function usePlaces(role: Role | undefined): NavigationEntry[] {
  const { t } = useTranslation("shell");
  const places = role ? placesOf[role] : [];
  return places.map(({ name, short, ...place }) => ({
    ...place,
    label: t(`place.${name}`),
    ...(short && { shortLabel: t(`placeShort.${short}`) }),
  }));
}
