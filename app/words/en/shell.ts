import type { shell as german } from "../de/shell";
import type { SameKeys } from "../same-keys";

export const shell: SameKeys<typeof german> = {
  skipToContent: "Skip to content",
  navigation: "Main navigation",
  moreNavigation: "More pages",
  home: "Home",
  personMenu: "Account and settings",
  signedInAs: "Signed in as",
  signIn: "Sign in",
  signOut: "Sign out",
  profile: "My account",
  settings: "Settings",
  language: "Language",
  languageName: { de: "Deutsch", en: "English" },
  theme: "Appearance",
  themeName: { system: "Like the system", light: "Light", dark: "Dark" },
  more: "More",
  pageLoading: "Page is loading",
  messages: "Messages",
  dismiss: "Close message",
  footer: "Legal",
  accessibility: "Accessibility",
  privacy: "Privacy",
  imprint: "Imprint",
  offline: "No connection. What you typed stays on this page.",
  role: {
    trainee: "Trainee",
    trainer: "Trainer",
    planner: "Planning",
    administrator: "Administration",
  },
};
