// The cookie carries the session's id and goes with the browser: no Max-Age, no Expires.
import { environment } from "~/platform/environment";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Only plain http on the machine itself does without Secure; everything else needs https. */
function isPlainLoopback(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  const loopback = LOOPBACK.has(hostname) || hostname.endsWith(".localhost");
  return protocol === "http:" && loopback;
}

export function sessionCookieName(origin = environment().ORIGIN): string {
  return isPlainLoopback(origin) ? "session" : "__Host-session";
}

export function sessionCookie(id: string, origin = environment().ORIGIN): string {
  return `${sessionCookieName(origin)}=${id}; ${attributes(origin)}`;
}

export function emptySessionCookie(origin = environment().ORIGIN): string {
  return `${sessionCookieName(origin)}=; Max-Age=0; ${attributes(origin)}`;
}

export function readSessionCookie(header: string | null, origin = environment().ORIGIN) {
  const name = `${sessionCookieName(origin)}=`;
  const parts = (header ?? "").split(";").map((part) => part.trim());
  return parts.find((part) => part.startsWith(name))?.slice(name.length) || null;
}

function attributes(origin: string): string {
  const secure = isPlainLoopback(origin) ? "" : "; Secure";
  return `Path=/; HttpOnly; SameSite=Lax${secure}`;
}
