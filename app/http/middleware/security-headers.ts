import { randomBytes } from "node:crypto";
import type { MiddlewareFunction } from "react-router";
import { environment } from "~/platform/environment";
import { nonceContext } from "../nonce";

/** For what was thrown before a page's own headers were known. */
const RETRY_AFTER_SECONDS = 5;

/** Only this site's own files, only scripts that carry this answer's nonce, never inside a frame. */
export const securityHeaders: MiddlewareFunction<Response> = async ({ context }, next) => {
  const nonce = randomBytes(16).toString("base64");
  context.set(nonceContext, nonce);
  const response = await next();
  for (const [name, value] of Object.entries(headersFor(nonce))) response.headers.set(name, value);
  if (environment().ORIGIN.startsWith("https:"))
    response.headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  if (!response.headers.has("Cache-Control"))
    response.headers.set("Cache-Control", "private, no-store");
  if (response.status === 503 && !response.headers.has("Retry-After"))
    response.headers.set("Retry-After", String(RETRY_AFTER_SECONDS));
  return response;
};

function headersFor(nonce: string): Record<string, string> {
  const isDevelopment = environment().NODE_ENV === "development";
  const policy = {
    "default-src": "'self'",
    "script-src": `'self' 'nonce-${nonce}'`,
    // React writes style attributes (grid positions); style elements stay forbidden.
    "style-src": isDevelopment ? "'self' 'unsafe-inline'" : "'self'",
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": isDevelopment ? "'self' ws:" : "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  };
  return {
    "Content-Security-Policy": Object.entries(policy)
      .map(([name, value]) => `${name} ${value}`)
      .join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  };
}
