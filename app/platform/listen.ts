import type { Server } from "node:http";
import type { Express } from "express";
import { environment } from "./environment";
import { logger } from "./logger";

const GRACE_MILLISECONDS = 9_000;

/** Serves until told to stop; then ends what has begun, for at most nine seconds. */
export function listen(app: Express, beforeEnd: () => Promise<void> = async () => {}): Server {
  const { PORT, HOST } = environment();
  const server = app.listen(PORT, HOST, (failure?: Error) => {
    if (failure) {
      logger.fatal({ code: (failure as NodeJS.ErrnoException).code }, "cannot listen");
      process.exit(1);
    }
    logger.info({ port: PORT, host: HOST }, "listening");
  });
  process.once("SIGTERM", () => stop(server, beforeEnd));
  process.once("SIGINT", () => stop(server, beforeEnd));
  return server;
}

function stop(server: Server, beforeEnd: () => Promise<void>): void {
  logger.info("stopping");
  setTimeout(() => process.exit(1), GRACE_MILLISECONDS).unref();
  const ended = beforeEnd();
  server.close(() => ended.finally(() => process.exit(0)));
  server.closeIdleConnections();
}
