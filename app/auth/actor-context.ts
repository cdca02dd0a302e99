import { createContext } from "react-router";
import type { Actor } from "~/domain/access/actor";
import type { Locale } from "~/words/locale";

export type Theme = "system" | "light" | "dark";

/** Who looks at the page, and how they like it. */
export type Viewer = {
  actor: Actor;
  displayName: string;
  locale: Locale;
  theme: Theme;
};

/** Set once per request by the session middleware; null is an anonymous visitor. */
export const actorContext = createContext<Viewer | null>(null);

/** The address of the socket (or of the trusted proxy's header), set by the server's entry. */
export const clientAddressContext = createContext<string>("unknown");

/** The page asked for (path and query), to come back to after login. */
export const destinationContext = createContext<string>("/");
