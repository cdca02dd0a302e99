import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { inCheckout } from "../../scripts/steps/checkout.mjs";
import { runToEnd } from "../../scripts/steps/run-program.mjs";

/** A folder that looks like the repository: our settings of a tool, and files that a test invents. */
export function copyWith(
  settings: readonly string[],
  files: Readonly<Record<string, string>>,
): string {
  const folder = mkdtempSync(join(tmpdir(), "clusterplan-check-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of settings) cpSync(inCheckout(path), join(folder, path));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs a package's program in such a folder. */
export function runIn(folder: string, program: string, ...words: string[]) {
  const entry = inCheckout("node_modules", program);
  return runToEnd(process.execPath, [entry, ...words], { cwd: folder });
}
