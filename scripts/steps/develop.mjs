// The developer's server: Vite in front, the application's own Express app behind it.
import { once } from "node:events";
import { createServer } from "node:http";
import { greet } from "./greeting.mjs";
import { prepare } from "./prepare.mjs";
import { stopRequested } from "./stop-request.mjs";

export async function develop(onEnd) {
  process.env.NODE_ENV = "development";
  const { address, demo } = await prepare(onEnd);
  const { createServer: createVite } = await import("vite");
  const { default: express } = await import("express");
  const server = createServer();
  const vite = await createVite({ server: { middlewareMode: { server }, ws: { server } } });
  const front = express().disable("x-powered-by").use(vite.middlewares).use(application(vite));
  server.on("request", front).listen(address.port, address.host);
  await once(server, "listening");
  onEnd(() => close(server, vite));
  await greet({ port: address.port, demo });
  await stopRequested();
}

function application(vite) {
  return async (request, response, next) => {
    try {
      const { app } = await vite.ssrLoadModule("./app/server.ts");
      app(request, response, next);
    } catch (error) {
      if (error instanceof Error) vite.ssrFixStacktrace(error);
      next(error);
    }
  };
}

async function close(server, vite) {
  server.close();
  server.closeAllConnections();
  await vite.close();
}
