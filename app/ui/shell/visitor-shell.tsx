import type { ReactNode } from "react";
import { Brand } from "./brand";
import { Footer, type FooterLink } from "./footer";
import { NavigationProgress } from "./navigation-progress";
import { PreferenceSwitches, type Preferences } from "./preference-switches";
import { contentId, SkipLink } from "./skip-link";

interface VisitorShellProps {
  homeTo: string;
  /** Left out where a visitor has no way to keep a choice. */
  preferences?: Preferences | undefined;
  footerLinks?: readonly FooterLink[];
  children: ReactNode;
}

/** The frame for somebody who is not signed in: login, invitation, errors. */
export function VisitorShell(props: VisitorShellProps) {
  const { homeTo, preferences, footerLinks = [], children } = props;
  return (
    <div className="shell shell--visitor">
      <SkipLink />
      <NavigationProgress />
      <header className="kern-level-2 header">
        <Brand to={homeTo} />
      </header>
      <div className="shell__page">
        <main id={contentId} tabIndex={-1}>
          {children}
        </main>
        {preferences && <PreferenceSwitches preferences={preferences} />}
        <Footer links={footerLinks} />
      </div>
    </div>
  );
}
