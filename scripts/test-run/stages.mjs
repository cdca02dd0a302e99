// The stages of `npm test`, each with what it counts as passed and failed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { build, isBuilt } from "../steps/build.mjs";
import { checkout, inCheckout, inData } from "../steps/checkout.mjs";
import { stopRequest } from "../steps/stop-request.mjs";
import { step } from "../steps/terminal.mjs";
import { countCheck, countPlaywright, countVitest } from "./counts.mjs";

const bin = (...parts) => inCheckout("node_modules", ...parts);

/** @returns {Promise<import("./counts.mjs").Counts>} */
export async function runChecks() {
  const report = freshReport("check.json");
  const code = await show(["scripts/check.mjs"], { CHECK_REPORT: report });
  return countCheck(read(report), code);
}

export async function runVitest() {
  const report = freshReport("vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await show([bin("vitest", "vitest.mjs"), "run", ...reporters]);
  return countVitest(read(report), code);
}

export async function runBuild() {
  if (!isBuilt()) await step("Building the application", build);
  return { passed: 1, failed: 0 };
}

export async function runPlaywright() {
  const report = freshReport("playwright.json");
  const words = [bin("@playwright", "test", "cli.js"), "test", "--reporter=list,json"];
  const code = await show(words, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return countPlaywright(read(report), code);
}

function freshReport(name) {
  const file = inData("reports", name);
  rmSync(file, { force: true });
  return file;
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** Runs a Node program before everybody's eyes and gives its exit code. */
async function show(words, changes = {}) {
  const child = spawn(process.execPath, words, {
    cwd: checkout,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...changes },
  });
  const end = () => child.kill("SIGTERM");
  stopRequest.addEventListener("abort", end);
  const [code] = await once(child, "exit");
  stopRequest.removeEventListener("abort", end);
  return code ?? 1;
}
