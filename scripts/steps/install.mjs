// Installs the locked packages when they are missing or another lock was installed.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { inCheckout, inData } from "./checkout.mjs";
import { alone } from "./claims.mjs";
import { runOrFail } from "./run-program.mjs";
import { say, step } from "./terminal.mjs";

const lock = inCheckout("package-lock.json");
/** npm writes this file last, so an interrupted installation lacks it. */
const installed = inCheckout("node_modules", ".package-lock.json");
const stampFile = inCheckout("node_modules", ".clusterplan-lock");

function lockHash() {
  return createHash("sha256").update(readFileSync(lock)).digest("hex");
}

export function isInstalled() {
  if (!existsSync(installed)) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === lockHash()) return true;
  return statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

export async function install() {
  if (isInstalled()) return;
  say("  First start, or other packages than last time: this may take a minute or two.");
  await step("Installing packages (npm ci)", () => alone(inData("install.lock"), installLocked));
}

async function installLocked() {
  if (isInstalled()) return;
  const npm = process.env.npm_execpath;
  // The build needs the development packages, whatever NODE_ENV says.
  const words = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const [program, args] = npm?.endsWith("js")
    ? [process.execPath, [npm, ...words]]
    : ["npm", words];
  await runOrFail(program, args, "The packages could not be installed (npm ci failed).");
  writeFileSync(stampFile, lockHash());
}
