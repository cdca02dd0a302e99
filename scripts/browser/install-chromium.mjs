// Puts Debian's Chromium on a machine that has none, where we have the right to.
import { spawnSync } from "node:child_process";
import { Failure } from "../steps/failure.mjs";
import { runOrFail } from "../steps/run-program.mjs";
import { step } from "../steps/terminal.mjs";
import { findChromium } from "./find-chromium.mjs";

const HINT = "install it (Debian: apt-get install chromium) or name one in PLAYWRIGHT_CHROMIUM.";

/** @returns {Promise<string>} the path of a Chromium */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.env.PLAYWRIGHT_CHROMIUM) {
    throw new Failure("PLAYWRIGHT_CHROMIUM does not name a program that can be run.");
  }
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) {
    throw new Failure(`There is no Chromium here and no right to install one: ${HINT}`);
  }
  await step("Installing Chromium (apt-get)", installWithApt);
  const installed = findChromium();
  if (!installed) throw new Failure(`apt-get brought no Chromium: ${HINT}`);
  return installed;
}

async function installWithApt() {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  const sentence = `Chromium could not be installed with apt-get: ${HINT}`;
  await runOrFail("apt-get", ["update", "-q"], sentence, options);
  const words = ["install", "-q", "-y", "--no-install-recommends", "chromium"];
  await runOrFail("apt-get", words, sentence, options);
}
