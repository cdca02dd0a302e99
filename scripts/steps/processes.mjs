// Asks the operating system about processes: is it alive, and what is it?
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** The command line of a process, so that a pid given to another program is noticed. */
export function commandLineOf(pid) {
  if (!isAlive(pid)) return "";
  if (existsSync("/proc/self/cmdline")) return readQuietly(`/proc/${pid}/cmdline`);
  return spawnSync("ps", ["-p", String(pid), "-o", "args="], { encoding: "utf8" }).stdout ?? "";
}

function readQuietly(path) {
  try {
    return readFileSync(path, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return "";
  }
}

export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Tries until `attempt` answers something truthy, or gives null when the time is up. */
export async function waitFor(attempt, milliseconds, interval = 100) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const result = await attempt();
    if (result) return result;
    await pause(interval);
  }
  return null;
}
