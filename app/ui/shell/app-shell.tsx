import type { ReactNode } from "react";
import { BottomBar } from "./bottom-bar";
import { Brand } from "./brand";
import { Footer, type FooterLink } from "./footer";
import type { NavigationGroup } from "./navigation";
import { NavigationProgress } from "./navigation-progress";
import { PersonMenu, type ShellPerson } from "./person-menu";
import type { Preferences } from "./preference-switches";
import { SideNavigation } from "./side-navigation";
import { contentId, SkipLink } from "./skip-link";

interface AppShellProps {
  homeTo: string;
  accountTo: string;
  logoutAction: string;
  person: ShellPerson;
  preferences: Preferences;
  navigation: readonly NavigationGroup[];
  footerLinks?: readonly FooterLink[];
  /** Right of the product's name: a search, a cohort's switch. */
  headerTools?: ReactNode;
  children: ReactNode;
}

/** The frame around every page of somebody who is signed in. */
export function AppShell(props: AppShellProps) {
  const { homeTo, accountTo, logoutAction, person, preferences, navigation } = props;
  return (
    <div className="shell has-bottom-bar">
      <SkipLink />
      <NavigationProgress />
      <header className="kern-level-2 header">
        <Brand to={homeTo} />
        <div className="header__tools">
          {props.headerTools}
          <PersonMenu {...{ person, preferences, accountTo, logoutAction }} />
        </div>
      </header>
      <SideNavigation groups={navigation} />
      <div className="shell__page">
        <main id={contentId} tabIndex={-1}>
          {props.children}
        </main>
        <Footer links={props.footerLinks ?? []} />
      </div>
      <BottomBar groups={navigation} />
    </div>
  );
}
