import { data, type MiddlewareFunction } from "react-router";
import { environment } from "~/platform/environment";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** Forms of other sites are refused: what changes something must come from this site's own pages. */
export const originCheck: MiddlewareFunction<Response> = async ({ request }, next) => {
  if (SAFE.has(request.method) || isFromHere(request)) return next();
  throw data({ code: "foreignOrigin" }, { status: 403 });
};

/** The browser's own word first; without it the exact origin. Silence is not enough. */
export function isFromHere(request: Request): boolean {
  const site = request.headers.get("Sec-Fetch-Site");
  if (site) return site === "same-origin";
  const origin = request.headers.get("Origin");
  return origin !== null && (origin === environment().ORIGIN || origin === ownOrigin(request));
}

function ownOrigin(request: Request): string {
  return new URL(request.url).origin;
}
