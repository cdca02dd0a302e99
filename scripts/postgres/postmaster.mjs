// The server process: found by its pid file, started apart from us, stopped in good order.
import { spawn } from "node:child_process";
import { existsSync, openSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { explain, Failure } from "../steps/failure.mjs";
import { commandLineOf, isAlive, waitFor } from "../steps/processes.mjs";

const START_MS = 60_000;
const FAST_STOP_MS = 6_000;

/**
 * The postmaster that serves this cluster. A pid that meanwhile belongs to another
 * program, or to the server of the checkout this one was copied from, does not count.
 * @returns {{ pid: number, port: number, ready: boolean } | null}
 */
export function runningPostmaster(cluster) {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  const words = commandLineOf(pid).split(" -D ")[1] ?? "";
  if (!words.startsWith(`${realpathSync(cluster)} `)) return null;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

/** PostgreSQL will not start while the pid in a stale file is alive, whoever has it. */
export function clearStalePidFile(cluster) {
  if (!runningPostmaster(cluster)) rmSync(join(cluster, "postmaster.pid"), { force: true });
}

/**
 * Starts the server in its own session: Ctrl-C in the terminal reaches us, and we
 * decide when it stops. Its messages go to `server.log`.
 */
export async function startPostmaster({ folder, cluster, binaries, account }, port, flags) {
  const log = join(folder, "server.log");
  const output = openSync(log, "w", 0o600);
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...flags];
  const options = settings.flatMap((setting) => ["-c", setting]);
  const child = spawn(
    join(binaries, "bin", "postgres"),
    ["-D", realpathSync(cluster), "-p", String(port), ...options],
    { ...account, cwd: "/", detached: true, stdio: ["ignore", output, output] },
  );
  child.unref();
  let ended = false;
  child.on("exit", () => {
    ended = true;
  });
  const ready = await waitFor(
    () => ended || (runningPostmaster(cluster)?.ready ? child : null),
    START_MS,
  );
  if (ready && !ended) return;
  throw startFailure(readFileSync(log, "utf8"), log);
}

function startFailure(text, log) {
  const failure = new Failure(
    explain(text, `The embedded PostgreSQL did not start; its messages are in ${log}.`),
  );
  failure.portTaken = text.includes("Address already in use");
  return failure;
}

/** Fast shutdown; the immediate one only if that does not end in time. */
export async function stopPostmaster(pid) {
  process.kill(pid, "SIGINT");
  if (await waitFor(() => !isAlive(pid), FAST_STOP_MS, 50)) return;
  process.kill(pid, "SIGQUIT");
  await waitFor(() => !isAlive(pid), 2_000, 50);
}
