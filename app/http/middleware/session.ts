import type { MiddlewareFunction } from "react-router";
import { actorContext, destinationContext } from "~/auth/actor-context";
import { readSession } from "~/auth/session.server";
import { toRejection } from "../rejection";

/** Who asks: one query, before anything of the page is read. */
export const session: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  context.set(destinationContext, pageOf(request));
  try {
    context.set(actorContext, (await readSession(request))?.viewer ?? null);
  } catch (thrown) {
    throw toRejection(thrown);
  }
  return next();
};

/** Where a visitor wanted to go; after a form's post the home page is the safe place. */
function pageOf(request: Request): string {
  if (request.method !== "GET") return "/";
  const url = new URL(request.url);
  url.searchParams.delete("_routes");
  const path = url.pathname.replace(/(\/_root)?\.data$/, "") || "/";
  return `${path}${url.search}`;
}
