// Clears away what the embedded server of a deleted checkout left behind.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runningPostmaster, stopPostmaster } from "./postmaster.mjs";

export async function removeRemains(folder) {
  if (!existsSync(folder)) return;
  const running = runningPostmaster(join(folder, "cluster"));
  if (running) await stopPostmaster(running.pid);
  rmSync(folder, { recursive: true, force: true });
}
