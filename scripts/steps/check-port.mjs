// Nobody should wait for an installation to learn that the port is taken.
import { whyNotListen } from "../postgres/port.mjs";
import { Failure } from "./failure.mjs";
import { waitFor } from "./processes.mjs";

/** The time a server needs to notice that its parent was killed. */
const GRACE_MS = 3_000;

const SENTENCES = {
  EADDRINUSE: ({ port, host }) =>
    `Port ${port} on ${host} is taken by another program: stop it, or choose another port, e.g. PORT=${port + 1} npm start.`,
  EACCES: ({ port }) =>
    `This user may not listen on port ${port}: choose one above 1023 with PORT.`,
  EADDRNOTAVAIL: ({ host }) => `HOST ${host} is not an address of this machine.`,
  ENOTFOUND: ({ host }) => `HOST ${host} is not known on this machine.`,
};

/** @param {{ port: number, host: string }} address */
export async function checkPort(address) {
  let fault = null;
  const free = await waitFor(async () => {
    fault = await whyNotListen(address.port, address.host);
    return fault !== "EADDRINUSE";
  }, GRACE_MS);
  if (free && !fault) return;
  const sentence = SENTENCES[fault]?.(address);
  throw new Failure(sentence ?? `Cannot listen on ${address.host}:${address.port} (${fault}).`);
}
