import { createCookie } from "react-router";
import { environment } from "~/platform/environment";

/** A sentence for the next page: a key of the catalogue and the values in it. */
export type Toast = { key: string; values?: Record<string, string | number> };

const cookie = createCookie("toast", {
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  maxAge: 60,
  secure: environment().ORIGIN.startsWith("https:"),
  secrets: [environment().SESSION_SECRET],
});

export function withToast(toast: Toast): Promise<string> {
  return cookie.serialize(toast);
}

/** The waiting toast and the header that takes it out of the browser. */
export async function takeToast(request: Request): Promise<{ toast: Toast; clear: string } | null> {
  const toast: Toast | null = await cookie.parse(request.headers.get("Cookie"));
  return toast ? { toast, clear: await cookie.serialize("", { maxAge: 0 }) } : null;
}
