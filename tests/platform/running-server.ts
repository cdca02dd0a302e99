// The server's own Express application on a free port, asked over real HTTP.
import { request as ask, createServer, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";

export type Answer = { status: number; headers: Map<string, string>; text: string };
export type Question = { method?: string; headers?: OutgoingHttpHeaders; form?: string };

export async function serve(app: Express) {
  const server = createServer(app);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    send: (path: string, question?: Question) => send(port, path, question),
    close: () => new Promise((closed) => server.close(closed)),
  };
}

/** Sends the path as it is written, which `fetch` would tidy up first. */
function send(port: number, path: string, question: Question = {}): Promise<Answer> {
  const { method = question.form === undefined ? "GET" : "POST", headers, form } = question;
  const type = form !== undefined && { "Content-Type": "application/x-www-form-urlencoded" };
  return new Promise((resolve, reject) => {
    const asked = ask({ port, path, method, headers: { ...type, ...headers }, agent: false });
    asked.on("error", reject);
    asked.on("response", (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: new Map(
            Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
          ),
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.end(form);
  });
}
