import { randomUUID } from "node:crypto";
import type { MiddlewareFunction } from "react-router";
import { actorContext } from "~/auth/actor-context";
import { logger } from "~/platform/logger";
import { requestIdContext } from "../nonce";

/** A name for the request, and one line when it is answered: ids and figures only. */
export const requestLog: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const requestId = randomUUID();
  const started = performance.now();
  context.set(requestIdContext, requestId);
  const response = await next();
  response.headers.set("X-Request-Id", requestId);
  logger.info({
    requestId,
    method: request.method,
    path: withoutTokens(new URL(request.url).pathname),
    status: response.status,
    milliseconds: Math.round(performance.now() - started),
    accountId: context.get(actorContext)?.actor.accountId,
  });
  return response;
};

/** The links of invitations, resets, confirmations and calendars are secrets. */
function withoutTokens(path: string): string {
  return path.replace(/^\/(invitation|reset|confirm|feeds)\/[^/]+/, "/$1/…");
}
