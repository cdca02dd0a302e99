// Ports: is one free, and which one does a server keep from start to start?
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** @returns {Promise<string | null>} the fault's code when nobody could listen there, else null */
export function whyNotListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(error.code ?? "UNKNOWN"));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The port of last time if it is still free, so that saved connections keep working. */
export async function keptPort(folder) {
  const file = join(folder, "port");
  const last = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (last && !(await whyNotListen(last, "127.0.0.1"))) return last;
  const port = await freePort();
  writeFileSync(file, String(port));
  return port;
}
