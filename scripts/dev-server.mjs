// The developer's server: Vite in front, the application's own Express app behind it. It is a
// process of its own, because Vite ends its process on SIGTERM before a database could be stopped.
import { createServer } from "node:http";
import express from "express";
import { createServer as createVite } from "vite";

const server = createServer();
const vite = await createVite({ server: { middlewareMode: { server }, ws: { server } } });

server.on("request", express().disable("x-powered-by").use(vite.middlewares).use(application));
server.listen(Number(process.env.PORT), process.env.HOST);

async function application(request, response, next) {
  try {
    const { app } = await vite.ssrLoadModule("./app/server.ts");
    app(request, response, next);
  } catch (error) {
    if (error instanceof Error) vite.ssrFixStacktrace(error);
    next(error);
  }
}
