import { createCookie } from "react-router";
import { z } from "zod";
import { environment } from "~/platform/environment";
import { locales } from "~/words/locale";

const chosen = z.object({
  locale: z.enum(locales).default("de"),
  theme: z.enum(["system", "light", "dark"]).default("system"),
});

export type VisitorPreferences = z.output<typeof chosen>;

const A_YEAR = 365 * 24 * 60 * 60;

const cookie = createCookie("preferences", {
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  maxAge: A_YEAR,
  secure: environment().ORIGIN.startsWith("https:"),
});

/** Language and theme of somebody without an account; whatever a browser sends, an answer. */
export async function visitorPreferences(request: Request): Promise<VisitorPreferences> {
  const kept: unknown = await cookie.parse(request.headers.get("Cookie"));
  return chosen.catch(chosen.parse({})).parse(kept ?? {});
}

/** The header that keeps what was chosen beside what had been. */
export async function keepPreferences(
  request: Request,
  choice: { [Name in keyof VisitorPreferences]?: VisitorPreferences[Name] | undefined },
): Promise<string> {
  const before = await visitorPreferences(request);
  return cookie.serialize({
    locale: choice.locale ?? before.locale,
    theme: choice.theme ?? before.theme,
  });
}
