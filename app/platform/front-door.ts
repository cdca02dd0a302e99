// What React Router answers before its middleware runs, and what Express answers by itself:
// refused here in plain words, so that nothing leaves without headers and nothing quotes the request.
import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import { logger } from "./logger";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/** Lets pass what the middleware can judge: a known method, and an Origin that is one. */
export const frontDoor: RequestHandler = (request, response, next) => {
  const { origin } = request.headers;
  if (!METHODS.includes(request.method)) {
    response.setHeader("Allow", METHODS.join(", "));
    refuse(response, 405, "Method Not Allowed");
  } else if (origin !== undefined && origin !== "null" && !URL.canParse(origin)) {
    refuse(response, 403, "Forbidden");
  } else {
    next();
  }
};

/** The last word on what nobody caught: an address or a host that is no text, or a fault of ours. */
export const backDoor: ErrorRequestHandler = (error, _request, response, next) => {
  const status = Number(error?.status) || (error?.code === "ERR_INVALID_URL" ? 400 : 500);
  if (status >= 500) logger.error({ err: error }, "unexpected");
  if (response.headersSent) next(error);
  else refuse(response, status, status < 500 ? "Bad Request" : "Internal Server Error");
};

function refuse(response: Response, status: number, sentence: string): void {
  response
    .status(status)
    .set({
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
      "Cache-Control": "no-store",
    })
    .type("text/plain")
    .send(sentence);
}
