// Small files with a pid: one for whoever is preparing something right now, and one
// for each program that uses the server, so that only the last one out stops it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.mjs";
import { commandLineOf, waitFor } from "./processes.mjs";

const LONGEST_WAIT_MS = 180_000;

function claimText() {
  return JSON.stringify({ pid: process.pid, command: commandLineOf(process.pid) });
}

/** Whether the process that wrote the file is gone; a file not yet written is not. */
function isStale(file) {
  try {
    const { pid, command } = JSON.parse(readFileSync(file, "utf8"));
    return commandLineOf(pid) !== command;
  } catch {
    return false;
  }
}

function take(file) {
  try {
    writeFileSync(file, claimText(), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (isStale(file)) rmSync(file, { force: true });
    return false;
  }
}

/** Runs `work` while no other process of this checkout is inside the same file's claim. */
export async function alone(file, work) {
  if (!(await waitFor(() => take(file), LONGEST_WAIT_MS))) {
    throw new Failure(`Another start is still preparing: wait for it, or delete ${file}.`);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

export function enter(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, String(process.pid)), claimText());
}

/** @returns {boolean} whether nobody else is left */
export function leave(folder) {
  rmSync(join(folder, String(process.pid)), { force: true });
  for (const name of readdirSync(folder)) {
    if (!isStale(join(folder, name))) return false;
    rmSync(join(folder, name), { force: true });
  }
  return true;
}
