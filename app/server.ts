// The server's entry: Express carries React Router, static files and the two health questions.
import { createRequestHandler } from "@react-router/express";
import compression from "compression";
import express from "express";
import { RouterContextProvider } from "react-router";
import { clientAddressContext } from "~/auth/actor-context";
import { readiness } from "~/db/readiness";
import { environment } from "~/platform/environment";
import { backDoor, frontDoor } from "~/platform/front-door";
import { startJobs, stopJobs } from "~/platform/jobs";
import { listen } from "~/platform/listen";
import { jobs } from "./jobs";

const HOUR = 3_600;

/** A long page goes out in hundreds of parts; only the longest wait for what is being compressed. */
const ROOM = { chunkSize: 64 * 1024, highWaterMark: 256 * 1024 };

export const app = express();
app.disable("x-powered-by");
app.set("trust proxy", environment().TRUST_PROXY);
app.use(frontDoor);
app.use(compression({ ...ROOM, brotli: ROOM }));

app.get("/livez", (_request, response) => {
  noSniff(response);
  response.type("text/plain").send("ok");
});
app.get("/readyz", async (_request, response) => {
  const { ready, reason } = await readiness();
  noSniff(response);
  response
    .status(ready ? 200 : 503)
    .type("text/plain")
    .send(reason);
});

if (import.meta.env.PROD) {
  const files = { setHeaders: noSniff, redirect: false };
  app.use(
    "/assets",
    express.static("build/client/assets", {
      ...files,
      immutable: true,
      maxAge: HOUR * 24 * 365_000,
    }),
  );
  app.use(express.static("build/client", { ...files, maxAge: HOUR * 1000 }));
}

app.use(
  createRequestHandler({
    // Read once when served, anew per request while it is being developed.
    build: import.meta.env.PROD ? await readBuild() : readBuild,
    getLoadContext: (request) => {
      const context = new RouterContextProvider();
      context.set(clientAddressContext, request.ip ?? "unknown");
      return context;
    },
  }),
);

app.use(backDoor);

function readBuild() {
  return import("virtual:react-router/server-build");
}

function noSniff(response: express.Response) {
  response.setHeader("X-Content-Type-Options", "nosniff");
}

if (import.meta.env.PROD) listen(app, stopJobs);
if (environment().NODE_ENV !== "test") startJobs(jobs);
