// The embedded PostgreSQL of this checkout: started if need be, shared by all that
// run at the same time, stopped by the last one.
import { inData } from "../steps/checkout.mjs";
import { alone, enter, leave } from "../steps/claims.mjs";
import { Failure } from "../steps/failure.mjs";
import { waitFor } from "../steps/processes.mjs";
import { ensureCluster, SUPERUSER } from "./cluster.mjs";
import { serverHome } from "./home.mjs";
import { keptPort } from "./port.mjs";
import {
  clearStalePidFile,
  runningPostmaster,
  startPostmaster,
  stopPostmaster,
} from "./postmaster.mjs";

const READY_MS = 30_000;

/**
 * @param {string} name of the server below `.data`
 * @param {string[]} flags settings for a server that is started now
 * @returns {Promise<{ urlOf: (database: string) => string, adopted: boolean, stop: () => Promise<void> }>}
 */
export async function openEmbeddedPostgres(name = "postgres", flags = []) {
  const claim = inData(`${name}.starting`);
  const users = inData(name, "users");
  return alone(claim, async () => {
    const home = await serverHome(name);
    const password = await ensureCluster(home);
    const found = await readyPostmaster(home.cluster);
    const port = found?.port ?? (await startOnFreePort(home, flags));
    enter(users);
    return {
      urlOf: (database) =>
        `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
      adopted: Boolean(found),
      stop: () => alone(claim, () => stopUnlessUsed(home.cluster, users)),
    };
  });
}

/** A server that is just starting or stopping is waited for. */
async function readyPostmaster(cluster) {
  const decided = await waitFor(() => {
    const found = runningPostmaster(cluster);
    return !found || found.ready ? { found } : null;
  }, READY_MS);
  if (!decided) throw new Failure("The embedded PostgreSQL is running but does not become ready.");
  return decided.found;
}

async function startOnFreePort(home, flags) {
  clearStalePidFile(home.cluster);
  for (let attempt = 1; ; attempt += 1) {
    const port = await keptPort(home.folder);
    try {
      await startPostmaster(home, port, flags);
      return port;
    } catch (error) {
      if (!error.portTaken || attempt === 3) throw error;
    }
  }
}

async function stopUnlessUsed(cluster, users) {
  const last = leave(users);
  const running = last ? runningPostmaster(cluster) : null;
  if (running) await stopPostmaster(running.pid);
}
