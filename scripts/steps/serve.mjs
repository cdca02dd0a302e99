// Runs the built server as a process of its own, and stops it in good order.
import { spawn } from "node:child_process";
import { serverEntry } from "./build.mjs";
import { checkout } from "./checkout.mjs";
import { Failure } from "./failure.mjs";
import { waitFor } from "./processes.mjs";

const READY_MS = 30_000;
/** With the database's own stop this stays within the ten seconds a supervisor grants. */
const STOP_MS = 7_000;

/**
 * @param {{ port: number, host: string }} address
 * @param {Record<string, string>} changes to the environment
 * @param {string} entry the server's program
 * @returns {{ ended: Promise<number>, ready: () => Promise<void>, stop: () => Promise<void> }}
 */
export function startServer({ port, host }, changes = {}, entry = serverEntry) {
  const leave = new URL("./leave-with-parent.mjs", import.meta.url).href;
  const child = spawn(process.execPath, ["--import", leave, "--enable-source-maps", entry], {
    cwd: checkout,
    // In a session of its own it hears Ctrl-C from us only, once, and in its turn.
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, NODE_ENV: "production", ...changes, PORT: String(port), HOST: host },
  });
  let running = true;
  const ended = new Promise((resolve) => {
    child.on("exit", (code) => {
      running = false;
      resolve(code ?? 1);
    });
  });
  return {
    ended,
    ready: () => untilReady(address(port, host), () => running),
    stop: () => stopChild(child, ended, () => running),
  };
}

function address(port, host) {
  const local = { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? host;
  return `http://${local}:${port}/readyz`;
}

async function untilReady(url, isRunning) {
  const answered = await waitFor(() => {
    if (!isRunning()) return "ended";
    return fetch(url).then(
      (response) => response.ok,
      () => false,
    );
  }, READY_MS);
  if (answered === true) return;
  throw new Failure(
    answered ? "The server ended right after its start." : "The server does not become ready.",
  );
}

async function stopChild(child, ended, isRunning) {
  if (!isRunning()) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await ended;
  clearTimeout(timer);
}
