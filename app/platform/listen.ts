import type { Server } from "node:http";
import type { Express } from "express";
import { environment } from "./environment";
import { logger } from "./logger";

const GRACE_MILLISECONDS = 9_000;

/** Serves until told to stop; then answers what has begun, for at most nine seconds. */
export function listen(app: Express): Server {
  const { PORT, HOST } = environment();
  const server = app.listen(PORT, HOST, (failure?: Error) => {
    if (failure) {
      logger.fatal({ code: (failure as NodeJS.ErrnoException).code }, "cannot listen");
      process.exit(1);
    }
    logger.info({ port: PORT, host: HOST }, "listening");
  });
  process.once("SIGTERM", () => stop(server));
  process.once("SIGINT", () => stop(server));
  return server;
}

function stop(server: Server): void {
  logger.info("stopping");
  setTimeout(() => process.exit(1), GRACE_MILLISECONDS).unref();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
