// When we are asked to stop: by Ctrl-C, by SIGTERM, or because the npm that started us is gone.
import { existsSync, readFileSync } from "node:fs";
import { isAlive } from "./processes.mjs";

const controller = new AbortController();

/** Aborted as soon as somebody wants us to stop; running programs are ended with it. */
export const stopRequest = controller.signal;

export function listenForStop() {
  // npm passes on a Ctrl-C that the terminal has sent us already, so repeats mean nothing.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => controller.abort());
  if (process.env.npm_lifecycle_event) watchNpm();
}

/** A kill -9 of npm tells nobody; left alone we would keep the port. */
function watchNpm() {
  const npm = npmProcess();
  const timer = setInterval(() => {
    if (!isAlive(npm)) controller.abort();
  }, 500);
  timer.unref();
}

/** npm itself, although there may be a shell between us. */
function npmProcess() {
  const status = `/proc/${process.ppid}/status`;
  if (!existsSync(status)) return process.ppid;
  const text = readFileSync(status, "utf8");
  const name = /^Name:\s*(.+)$/m.exec(text)?.[1];
  const isShell = ["sh", "dash", "bash", "ash", "busybox"].includes(name ?? "");
  return isShell ? Number(/^PPid:\s*(\d+)$/m.exec(text)?.[1]) : process.ppid;
}

/** Resolves when we are asked to stop. */
export function stopRequested() {
  if (stopRequest.aborted) return Promise.resolve();
  return new Promise((resolve) =>
    stopRequest.addEventListener("abort", () => resolve(), { once: true }),
  );
}
