import { createCookie } from "react-router";
import { environment } from "~/platform/environment";

/** A secret that is shown once, on the page that follows its making. */
type Secret = { id: string; token: string };

const cookie = createCookie("secret-once", {
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  maxAge: 60,
  secure: environment().ORIGIN.startsWith("https:"),
  secrets: [environment().SESSION_SECRET],
});

export function withSecret(secret: Secret): Promise<string> {
  return cookie.serialize(secret);
}

/** The waiting secret and the header that takes it out of the browser. */
export async function takeSecret(
  request: Request,
): Promise<{ secret: Secret; clear: string } | null> {
  const secret: Secret | null = await cookie.parse(request.headers.get("Cookie"));
  return secret ? { secret, clear: await cookie.serialize("", { maxAge: 0 }) } : null;
}
