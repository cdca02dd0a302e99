// PostgreSQL refuses to run as root: then an unprivileged account that every
// Debian has runs it. None is created; a start should not change the machine.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../steps/failure.mjs";

const CANDIDATES = ["postgres", "nobody"];

/** @returns {{ uid: number, gid: number } | null} null when the present user may run it */
export function serverAccount(cluster) {
  if (process.getuid?.() !== 0) return null;
  return ownerOf(cluster) ?? unprivilegedAccount();
}

/** An existing cluster only starts for the account that owns it. */
function ownerOf(cluster) {
  if (!existsSync(cluster)) return null;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? null : { uid, gid };
}

function unprivilegedAccount() {
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of CANDIDATES) {
    const found = accounts.find((fields) => fields[0] === name);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Failure(
    "PostgreSQL does not run as root, and there is no account postgres or nobody: start as an ordinary user.",
  );
}

/** Whether the account can reach and run the programs in this folder. */
export function canRun(account, folder) {
  const { status } = spawnSync(join(folder, "bin", "postgres"), ["--version"], {
    ...account,
    cwd: "/",
    stdio: "ignore",
  });
  return status === 0;
}
